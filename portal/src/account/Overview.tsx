import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { TFunction } from 'i18next';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { http } from '@/api/http';
import type { Account } from '@/api/types/account';
import type { Money } from '@/api/types/common';
import { clock, money, number } from '@/ui/parts/format';
import { Fault } from '@/ui/parts/Fault';
import { Bones, Panel, When } from '@/ui/parts/Parts';
import { ACCOUNTS } from './account';

type Item = Record<string, unknown>;
type Part = Item[] | { items?: Item[]; asOf?: string | null; count?: number | null };
type OverviewAnswer = { asOf?: string | null } & Record<string, unknown>;

interface Section {
  part: string;
  folder?: string;
  state?: string;
}

/** What the other services know of the account; a part that did not come is not shown. */
const sections: Section[] = [
  { part: 'contacts', folder: 'contacts' },
  { part: 'opportunities', folder: 'deals' },
  { part: 'orders', folder: 'orders', state: 'order:state' },
  { part: 'tickets', folder: 'tickets', state: 'ticket:state' },
  { part: 'leads', folder: 'leads', state: 'lead:state' },
  { part: 'campaigns', folder: 'campaigns' },
];

const text = (value: unknown): string => (typeof value === 'string' ? value : typeof value === 'number' ? number(value) : '');

function hint(item: Item, section: Section, t: TFunction): string {
  const amount = (item['amount'] ?? item['total']) as Money | undefined;
  const state = text(item['state'] ?? item['stage']);
  const named = section.state && state ? t(`${section.state}.${state}`, { defaultValue: state }) : state;
  return [named, amount && typeof amount === 'object' ? money(amount) : '', text(item['title'])].filter(Boolean).join(' · ');
}

function Items({ section, items }: { section: Section; items: Item[] }) {
  const { t } = useTranslation();
  return (
    <ul className="related">
      {items.slice(0, 8).map((item, index) => {
        const label = text(item['name'] ?? item['subject'] ?? item['company'] ?? item['number']);
        const id = text(item['id']);
        const name: ReactNode = section.folder && id ? <Link to={`/${section.folder}/${id}`}>{label}</Link> : label;
        return (
          <li key={id || index}>
            <span className="grow clip">{name}</span>
            <span className="quiet clip" style={{ maxWidth: '55%' }}>{hint(item, section, t)}</span>
          </li>
        );
      })}
    </ul>
  );
}

/** The 360° view: every other service's records of this account, with the age of what is shown. */
export function Overview({ account }: { account: Account }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery({
    queryKey: ['accounts', 'part', account.id, 'overview'],
    queryFn: ({ signal }) => http.get<OverviewAnswer>(`${ACCOUNTS}/${account.id}/overview`, {}, signal),
    refetchInterval: 30_000,
  });
  if (error && !data) return <Fault error={error} retry={() => void refetch()} />;
  if (!data) return <Bones rows={5} />;
  const parts = sections.flatMap((section) => {
    const part = data[section.part] as Part | undefined;
    if (part === undefined || part === null) return [];
    const items = Array.isArray(part) ? part : (part.items ?? []);
    return [{ section, items, asOf: Array.isArray(part) ? undefined : part.asOf, count: Array.isArray(part) ? items.length : (part.count ?? items.length) }];
  });
  return (
    <>
      {parts.map(({ section, items, asOf, count }) => (
        <Panel key={section.part} flush title={t(`account:overview.${section.part}`, { count, shown: number(count) })} extra={asOf ? <span className="quiet"><When at={asOf} /></span> : undefined}>
          {items.length === 0 ? <p className="quiet" style={{ padding: '6px 12px' }}>{t('account:overview.none')}</p> : <Items section={section} items={items} />}
        </Panel>
      ))}
      {data.asOf && <p className="quiet">{t('ui:asOf', { at: clock(data.asOf) })}</p>}
    </>
  );
}
