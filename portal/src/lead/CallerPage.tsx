import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { http } from '@/api/http';
import { problemOf } from '@/api/problem';
import type { Page } from '@/api/types/common';
import type { Lead } from '@/api/types/lead';
import { useAddress } from '@/app/address';
import { useSession } from '@/session/session';
import { mayCreate, openCreate } from '@/shell/creates';
import { Fault } from '@/ui/parts/Fault';
import { Bones, Empty, Panel } from '@/ui/parts/Parts';
import { numberIn } from './caller';
import { Duplicates } from './Duplicates';
import { LEADS } from './lead';
import { LeadOwner, LeadState } from './list';

function NumberForm({ phone, refused }: { phone: string; refused: boolean }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [typed, setTyped] = useState(phone);
  return (
    <form
      className="row"
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        void navigate({ to: '/call', search: { phone: typed.trim() } });
      }}
    >
      <span className="field-box">
        <input autoFocus={phone === ''} type="tel" value={typed} maxLength={50} placeholder={t('lead:caller.number')} aria-label={t('lead:caller.number')} aria-invalid={refused} onChange={(event) => setTyped(event.target.value)} />
      </span>
      <Button htmlType="submit" disabled={typed.trim() === ''}>{t('lead:caller.find')}</Button>
    </form>
  );
}

function Several({ leads }: { leads: Lead[] }) {
  const { t } = useTranslation();
  return (
    <Panel flush title={t('lead:caller.several', { count: leads.length })}>
      <ul className="related">
        {leads.map((lead) => (
          <li key={lead.id}>
            <span className="grow clip">
              <Link to={`/leads/${lead.id}`}>{lead.company}</Link> <span className="second">{lead.contactName}</span>
            </span>
            <span className="mono quiet only-wide">{lead.number}</span>
            <LeadState lead={lead} t={t} />
            <LeadOwner lead={lead} t={t} />
          </li>
        ))}
      </ul>
    </Panel>
  );
}

/** Nobody the person may see; that others know the number is said without naming whom they may not see. */
function Unknown({ phone }: { phone: string }) {
  const { t } = useTranslation();
  const session = useSession();
  return (
    <>
      <Duplicates values={{ phone }} onOpen={() => undefined} />
      <Empty
        title={t('lead:caller.none', { phone })}
        text={t('lead:caller.noneText')}
        action={mayCreate(session, 'lead') && <Button type="primary" onClick={() => openCreate('lead', { phone })}>{t('shell:create.lead')}</Button>}
      />
    </>
  );
}

/** Who is calling: a telephone system opens this page with the number, and the lead it belongs to comes up. */
export function CallerPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const phone = numberIn(useAddress()['phone']);
  const { data, error, refetch } = useQuery({
    queryKey: ['leads', 'by-phone', phone],
    queryFn: ({ signal }) => http.get<Page<Lead>>(`${LEADS}/by-phone`, { phone }, signal),
    enabled: phone !== '',
  });
  const refused = problemOf(error).status === 422;
  const found = data?.items;
  const only = found?.length === 1 ? found[0]?.id : undefined;
  useEffect(() => {
    if (only) void navigate({ to: `/leads/${only}`, replace: true });
  }, [navigate, only]);
  return (
    <div className="page">
      <div className="page-head">
        <h1>{t('lead:caller.title')}</h1>
        <NumberForm key={phone} phone={phone} refused={refused} />
      </div>
      {refused && <p role="alert" style={{ color: 'var(--bad)' }}>{t('lead:caller.noNumber')}</p>}
      {phone === '' && <p className="second">{t('lead:caller.text')}</p>}
      {error && !refused && <Fault error={error} retry={() => void refetch()} />}
      {phone !== '' && !found && !error && <Bones rows={4} />}
      {found && found.length > 1 && <Several leads={found} />}
      {found?.length === 0 && <Unknown phone={phone} />}
    </div>
  );
}
