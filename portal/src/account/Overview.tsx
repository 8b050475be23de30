import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Account, OverviewItem } from '@/api/types/account';
import { labelOf, stageOf, usePipeline } from '@/deal/deal';
import { Fault } from '@/ui/parts/Fault';
import { clock, money, number } from '@/ui/parts/format';
import { Bones, Panel } from '@/ui/parts/Parts';
import { useOverview } from './useOverview';

type Part = 'opportunities' | 'orders' | 'tickets' | 'leads';

const folders: Record<Part, string> = { opportunities: 'deals', orders: 'orders', tickets: 'tickets', leads: 'leads' };
const SHOWN = 8;

function useStateWords() {
  const { t } = useTranslation();
  const pipeline = usePipeline();
  return (part: Part, state: string): string => {
    const stage = part === 'opportunities' ? stageOf(pipeline, state) : undefined;
    if (stage) return labelOf(stage.label);
    const families: Record<Part, string> = { opportunities: '', orders: t(`order:state.${state}`, { defaultValue: state }), tickets: t(`ticket:state.${state}`, { defaultValue: state }), leads: t(`lead:state.${state}`, { defaultValue: state }) };
    return families[part] || state;
  };
}

function Line({ part, item }: { part: Part; item: OverviewItem }) {
  const words = useStateWords();
  const hint = [item.state ? words(part, item.state) : '', item.amount ? money(item.amount) : ''].filter(Boolean).join(' · ');
  return (
    <li>
      <Link className="grow clip" to={`/${folders[part]}/${item.id}`}>
        {item.title || item.number}
      </Link>
      <span className="quiet clip" style={{ maxWidth: '55%' }}>{hint}</span>
    </li>
  );
}

/** The 360° view: every other service's records of this account, with the age of what is shown. */
export function Overview({ account }: { account: Account }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useOverview(account.id);
  if (error && !data) return <Fault error={error} retry={() => void refetch()} />;
  if (!data) return <Bones rows={5} />;
  const none = <p className="quiet" style={{ padding: '6px 12px' }}>{t('account:overview.none')}</p>;
  return (
    <>
      <Panel flush title={t('account:overview.contacts', { count: data.contacts.length, shown: number(data.contacts.length) })}>
        {data.contacts.length === 0 && none}
        <ul className="related">
          {data.contacts.map((contact) => (
            <li key={contact.id}>
              <Link className="grow clip" to={`/contacts/${contact.id}`}>{contact.name}</Link>
              <span className="quiet clip">{contact.title}</span>
            </li>
          ))}
        </ul>
      </Panel>
      {(Object.keys(folders) as Part[]).map((part) => (
        <Panel
          key={part}
          flush
          title={t(`account:overview.${part}`, { count: data[part].count, shown: number(data[part].count) })}
          extra={<span className="second">{data[part].sums.map((sum) => money(sum, true)).join(' · ')}</span>}
        >
          {data[part].items.length === 0 && none}
          <ul className="related">
            {data[part].items.slice(0, SHOWN).map((item) => (
              <Line key={item.id} part={part} item={item} />
            ))}
          </ul>
        </Panel>
      ))}
      <p className="quiet">{t('ui:asOf', { at: clock(data.asOf) })}</p>
    </>
  );
}
