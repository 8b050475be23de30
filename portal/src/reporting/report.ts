import type { Money } from '@/api/types/common';
import type { ReportAnswer, ReportRow } from '@/api/types/report';
import { money, number, sums } from '@/ui/parts/format';
import { drillDown } from './drillDown';

export { drillDown };

export const REPORTS = '/api/v1/reports';

export interface ReportSpec {
  name: string;
  chart: 'bar' | 'line' | 'funnel' | 'ranking';
  /** The first is what it groups by unless asked otherwise. */
  groups: string[];
  /** What the chart draws when the rows have it. */
  measure: 'amount' | 'count';
  roles?: readonly string[];
}

export const REPORT_SPECS: ReportSpec[] = [
  { name: 'sales-summary', chart: 'bar', groups: ['quarter', 'month', 'office', 'person', 'product', 'account'], measure: 'amount' },
  { name: 'funnel', chart: 'funnel', groups: ['stage', 'office', 'person'], measure: 'count' },
  { name: 'lead-conversion', chart: 'bar', groups: ['source', 'channel', 'state', 'month', 'office', 'person'], measure: 'count' },
  { name: 'ticket-service-level', chart: 'bar', groups: ['priority', 'state', 'month', 'person'], measure: 'count' },
  { name: 'campaign-return', chart: 'ranking', groups: ['campaign'], measure: 'amount', roles: ['marketer', 'admin', 'sales-manager', 'analyst', 'finance'] },
];

export const rowKey = (row: ReportRow): string => `${row.key ?? ''}|${row.currency ?? ''}`;

export function amountOf(row: ReportRow): Money | undefined {
  return row.amount == null || row.currency == null ? undefined : { value: row.amount, currency: row.currency };
}

export function measureOf(row: ReportRow, measure: 'amount' | 'count'): number {
  return measure === 'count' ? row.count : Number(row.amount ?? 0);
}

/** One row per group for a picture: counts of all currencies together, or the amounts of one. */
export function drawable(answer: ReportAnswer, measure: 'amount' | 'count', currency: string | undefined): ReportRow[] {
  if (measure === 'amount') return answer.rows.filter((row) => row.currency === currency);
  const groups = new Map<string | null, ReportRow>();
  for (const row of answer.rows) groups.set(row.key, { ...row, currency: null, count: (groups.get(row.key)?.count ?? 0) + row.count });
  return [...groups.values()];
}

/** The sum of the amounts, per currency. */
export function totalAmount(answer: ReportAnswer): string | undefined {
  const all = sums(answer.rows.flatMap((row) => amountOf(row) ?? []));
  return all.length > 0 ? all.map((each) => money(each)).join(' · ') : undefined;
}

/** Names of the further figures the rows carry. */
export function otherMeasures(answer: ReportAnswer): string[] {
  return [...new Set(answer.rows.flatMap(({ figures }) => Object.keys(figures ?? {})))];
}

export function measureText(row: ReportRow, name: string): string {
  const value = row.figures?.[name];
  if (value == null) return '–';
  if (typeof value === 'string' && row.currency) return money({ value, currency: row.currency });
  return number(Number(value), 2);
}
