import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { http } from '@/api/http';
import type { Page } from '@/api/types/common';
import type { Share } from '@/api/types/share';
import { Fault } from '@/ui/parts/Fault';
import { Bones, Person, When } from '@/ui/parts/Parts';
import { useUnits } from '@/ui/parts/units';
import { AddShare, type With } from './AddShare';
import type { Shareable } from './rights';

interface Props {
  kind: Shareable;
  path: string;
  id: string;
  name: string;
  onClose: () => void;
}

/** Its lines begin where the text above does. */
const LIST = { margin: '0 -12px' };

/** Who it is: a person by name, a unit by the way down to it. */
function Recipient({ share }: { share: Share }) {
  const { t } = useTranslation();
  const { wayTo } = useUnits();
  if (share.orgPath) return <span>{t('sharing:unitAndBelow', { unit: wayTo(share.orgPath) })}</span>;
  return <Person name={share.userName} none={t('sharing:gone')} />;
}

const withOf = (share: Share): With => (share.orgPath ? { orgPath: share.orgPath } : { userName: share.userName ?? '' });

/** With whom a record is shared, since when; one more, or one less. */
export function ShareDialog({ kind, path, id, name, onClose }: Props) {
  const { t } = useTranslation();
  const cache = useQueryClient();
  const [fault, setFault] = useState<unknown>();
  const [sending, setSending] = useState(false);
  const { data, error, refetch } = useQuery({ queryKey: [kind, 'part', id, 'shares'], queryFn: ({ signal }) => http.get<Page<Share>>(path, {}, signal) });

  const change = async (sent: Promise<unknown>): Promise<boolean> => {
    setSending(true);
    setFault(undefined);
    try {
      await sent;
      await refetch();
      void cache.invalidateQueries({ queryKey: [kind, 'history', id] });
      return true;
    } catch (refusal) {
      setFault(refusal);
      return false;
    } finally {
      setSending(false);
    }
  };

  return (
    <Modal open title={t('sharing:title', { name })} onCancel={onClose} footer={null} width={560} destroyOnHidden>
      <div className="stack">
        <p className="second">{t('sharing:text')}</p>
        {error && <Fault error={error} retry={() => void refetch()} />}
        {!data && !error && <Bones rows={2} />}
        {data?.items.length === 0 && <p className="quiet">{t('sharing:none')}</p>}
        <ul className="related" style={LIST} aria-label={t('sharing:list')} aria-live="polite" hidden={!data?.items.length}>
          {data?.items.map((share) => (
            <li key={share.userId ?? share.orgPath}>
              <span className="grow row tight"><Recipient share={share} /></span>
              <span className="quiet"><When at={share.grantedAt} /></span>
              {(share.userName ?? share.orgPath) && (
                <Button size="small" disabled={sending} onClick={() => void change(http.delete(path, withOf(share)))}>{t('sharing:takeBack')}</Button>
              )}
            </li>
          ))}
        </ul>
        <AddShare sending={sending} add={(to) => change(http.post(path, to))} />
        {fault !== undefined && <Fault error={fault} />}
        <div className="row" style={{ justifyContent: 'flex-end' }}>
          <Button onClick={onClose}>{t('ui:close')}</Button>
        </div>
      </div>
    </Modal>
  );
}
