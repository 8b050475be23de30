import type { Money } from '@/api/types/common';
import type { ReportAnswer, ReportRow } from '@/api/types/report';
import { money, number, sum } from '@/ui/parts/format';

export const REPORTS = '/api/v1/reports';

export interface ReportSpec {
  name: string;
  chart: 'bar' | 'line' | 'funnel' | 'ranking';
  groups: string[];
  /** What the chart draws when the rows have it. */
  measure: 'amount' | 'count';
}

export const REPORT_SPECS: ReportSpec[] = [
  { name: 'sales-summary', chart: 'bar', groups: ['quarter', 'month', 'office', 'person', 'product', 'account'], measure: 'amount' },
  { name: 'funnel', chart: 'funnel', groups: [], measure: 'count' },
  { name: 'lead-conversion', chart: 'bar', groups: ['source', 'month', 'person', 'office'], measure: 'count' },
  { name: 'ticket-service-level', chart: 'bar', groups: ['priority', 'month', 'person'], measure: 'count' },
  { name: 'campaign-return', chart: 'ranking', groups: [], measure: 'amount' },
];

/** An amount as money, whichever way it is written. */
export function amountOf(row: { amount?: ReportRow['amount'] }, answer: ReportAnswer): Money | undefined {
  const amount = row.amount;
  if (amount === null || amount === undefined) return undefined;
  return typeof amount === 'object' ? amount : { value: String(amount), currency: answer.currency ?? 'USD' };
}

export function measureOf(row: ReportRow, answer: ReportAnswer, measure: 'amount' | 'count'): number {
  return measure === 'count' ? (row.count ?? 0) : Number(amountOf(row, answer)?.value ?? 0);
}

export function totalAmount(answer: ReportAnswer): string | undefined {
  const given = answer.total && amountOf(answer.total, answer);
  if (given) return money(given);
  const amounts = answer.rows.flatMap((row) => amountOf(row, answer) ?? []);
  const currency = amounts[0]?.currency;
  if (currency === undefined || amounts.some((amount) => amount.currency !== currency)) return undefined;
  return money({ value: sum(amounts.map(({ value }) => value)), currency });
}

/** Measures beside count and amount that the rows carry: rates, averages. */
export function otherMeasures(answer: ReportAnswer): string[] {
  const first = answer.rows[0] ?? { key: '', label: '' };
  return Object.keys(first).filter((name) => !['key', 'label', 'count', 'amount', 'currency'].includes(name) && (typeof first[name] === 'number' || isMoney(first[name])));
}

function isMoney(value: unknown): value is Money {
  return typeof value === 'object' && value !== null && 'value' in value && 'currency' in value;
}

export function measureText(name: string, value: unknown): string {
  if (isMoney(value)) return money(value);
  if (typeof value !== 'number') return '–';
  return /rate|share|percent/i.test(name) ? `${number(value <= 1 ? value * 100 : value, 1)} %` : number(value, 1);
}

const quoted = (text: string) => JSON.stringify(text);

function period(key: string): [string, string] | undefined {
  const quarter = /^(\d{4})-?Q([1-4])$/.exec(key);
  if (quarter) {
    const year = Number(quarter[1]);
    const first = (Number(quarter[2]) - 1) * 3;
    return [isoDay(year, first, 1), isoDay(year, first + 3, 1)];
  }
  const month = /^(\d{4})-(\d{2})$/.exec(key);
  return month ? [isoDay(Number(month[1]), Number(month[2]) - 1, 1), isoDay(Number(month[1]), Number(month[2]), 1)] : undefined;
}

function isoDay(year: number, month: number, day: number): string {
  return new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10);
}

/** Where the records behind a row are listed, if the lists can say it. */
export function drillDown(spec: ReportSpec, groupBy: string | undefined, row: ReportRow): { to: string; filter: string } | undefined {
  if (spec.name === 'sales-summary') {
    const won = 'stageCategory == "won"';
    const between = period(row.key);
    if (between) return { to: '/deals', filter: `${won} && closeOn >= date(${quoted(between[0])}) && closeOn < date(${quoted(between[1])})` };
    const fields: Record<string, string> = { person: 'ownerUserName', product: 'productName', account: 'accountName' };
    const field = fields[groupBy ?? ''];
    if (!field) return undefined;
    return { to: '/deals', filter: `${won} && ${field} == ${quoted(groupBy === 'person' ? row.key : row.label)}` };
  }
  if (spec.name === 'funnel') return { to: '/deals', filter: `stage == ${quoted(row.key)}` };
  if (spec.name === 'campaign-return') return { to: `/campaigns/${row.key}`, filter: '' };
  if (spec.name === 'lead-conversion' && groupBy === 'source') return { to: '/leads', filter: `source == ${quoted(row.key)}` };
  if (spec.name === 'ticket-service-level' && groupBy === 'priority') return { to: '/tickets', filter: `priority == ${quoted(row.key)}` };
  return undefined;
}
