import type { ReportRow } from '@/api/types/report';

export interface Behind {
  to: string;
  filter: string;
}

const quoted = (text: string): string => JSON.stringify(text);

function isoDay(year: number, month: number): string {
  return new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 10);
}

/** First day of a quarter or month, and of the one after. */
function period(key: string): [string, string] | undefined {
  const [, year = '', quarter, month] = /^(\d{4})-(?:Q([1-4])|(\d{2}))$/.exec(key) ?? [];
  if (quarter) return [isoDay(Number(year), (Number(quarter) - 1) * 3), isoDay(Number(year), Number(quarter) * 3)];
  return month ? [isoDay(Number(year), Number(month) - 1), isoDay(Number(year), Number(month))] : undefined;
}

function within(field: string, key: string, kind: 'date' | 'timestamp'): string | undefined {
  const between = period(key);
  if (!between) return undefined;
  const [from, to] = between.map((day) => (kind === 'date' ? `date(${quoted(day)})` : `timestamp(${quoted(`${day}T00:00:00Z`)})`));
  return `${field} >= ${from} && ${field} < ${to}`;
}

/** What every record kind has in common: who, and below which unit. */
function common(groupBy: string, key: string): string | undefined {
  if (groupBy === 'person') return `ownerUserName == ${quoted(key)}`;
  if (groupBy === 'office') return `(unit == ${quoted(key)} || unit.startsWith(${quoted(`${key}/`)}))`;
  return undefined;
}

function deals(groupBy: string, key: string, label: string): string | undefined {
  if (groupBy === 'quarter' || groupBy === 'month') return within('closeOn', key, 'date');
  if (groupBy === 'product') return `productId == ${quoted(key)}`;
  if (groupBy === 'account') return `accountId == ${quoted(key)}`;
  if (groupBy === 'stage') return `stage == ${quoted(key || label)}`;
  return common(groupBy, key);
}

function others(groupBy: string, key: string, label: string): string | undefined {
  if (groupBy === 'month') return within('createdAt', key, 'timestamp');
  if (groupBy === 'source') return `(source == ${quoted(label)} || source == null && channel == ${quoted(label)})`;
  if (['state', 'channel', 'priority'].includes(groupBy)) return `${groupBy} == ${quoted(key)}`;
  return common(groupBy, key);
}

/** Where the records behind a row are listed; undefined where no list can say it. */
export function drillDown(report: string, groupBy: string, row: ReportRow): Behind | undefined {
  if (row.key === null) return undefined;
  const label = row.label ?? row.key;
  const at = (to: string, filter: string | undefined): Behind | undefined => (filter === undefined ? undefined : { to, filter });
  if (report === 'sales-summary') {
    const filter = deals(groupBy, row.key, label);
    return at('/deals', filter && `stageCategory == "won" && ${filter}`);
  }
  if (report === 'funnel') return at('/deals', deals(groupBy, row.key, label));
  if (report === 'lead-conversion') return at('/leads', others(groupBy, row.key, label));
  if (report === 'ticket-service-level') return at('/tickets', others(groupBy, row.key, label));
  return { to: `/campaigns/${row.key}`, filter: '' };
}
