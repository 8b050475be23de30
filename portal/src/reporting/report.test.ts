import { describe, expect, it } from 'vitest';
import type { ReportAnswer } from '@/api/types/report';
import { drawable, drillDown, totalAmount } from './report';

const row = (key: string, amount?: string) => ({ key, label: key, count: 1, amount: amount ?? null, currency: amount ? 'USD' : null });
const answer = (rows: ReportAnswer['rows']): ReportAnswer => ({ report: 'sales-summary', groupBy: 'quarter', rows, scope: [], regionWide: true, asOf: '' });

describe('a report', () => {
  it('adds its amounts to the cent', () => {
    expect(totalAmount(answer(['1134672', '3086111', '2982255', '2802496'].map((amount, index) => row(String(index), amount))))).toBe('$10,005,534');
    expect(totalAmount(answer([row('a', '0.1'), row('b', '0.2')]))).toBe('$0.30');
    expect(totalAmount(answer([row('a')]))).toBeUndefined();
  });

  it('draws a group once, whatever currencies its deals are in', () => {
    const rows = [row('won', '10'), { ...row('won'), count: 4 }];
    expect(drawable(answer(rows), 'count', 'USD')).toMatchObject([{ key: 'won', count: 5 }]);
    expect(drawable(answer(rows), 'amount', 'USD')).toMatchObject([{ key: 'won', amount: '10' }]);
  });

  it('opens exactly the won deals of a quarter and of a month', () => {
    expect(drillDown('sales-summary', 'quarter', row('2017-Q4'))?.filter).toBe('stageCategory == "won" && closeOn >= date("2017-10-01") && closeOn < date("2018-01-01")');
    expect(drillDown('sales-summary', 'month', row('2017-12'))?.filter).toBe('stageCategory == "won" && closeOn >= date("2017-12-01") && closeOn < date("2018-01-01")');
  });

  it('counts leads and tickets by the day they came', () => {
    expect(drillDown('lead-conversion', 'month', row('2026-01'))).toEqual({ to: '/leads', filter: 'createdAt >= timestamp("2026-01-01T00:00:00Z") && createdAt < timestamp("2026-02-01T00:00:00Z")' });
  });

  it('opens an office with all units below it', () => {
    expect(drillDown('sales-summary', 'office', row('/sales/east'))?.filter).toContain('(unit == "/sales/east" || unit.startsWith("/sales/east/"))');
  });

  it('leads nowhere from a group without a name', () => {
    expect(drillDown('sales-summary', 'product', { key: null, label: null, count: 3 })).toBeUndefined();
  });
});
