import { describe, expect, it } from 'vitest';
import { drillDown, REPORT_SPECS, totalAmount, type ReportSpec } from './report';

const sales = REPORT_SPECS.find(({ name }) => name === 'sales-summary') as ReportSpec;

describe('a report', () => {
  it('adds its amounts to the cent', () => {
    const rows = ['1134672', '3086111', '2982255', '2802496'].map((value, index) => ({ key: String(index), label: '', amount: { value, currency: 'USD' } }));
    expect(totalAmount({ rows, asOf: '' })).toBe('$10,005,534');
  });

  it('opens exactly the deals of a quarter and of a month', () => {
    expect(drillDown(sales, 'quarter', { key: '2017-Q4', label: '' })?.filter).toBe('stageCategory == "won" && closeOn >= date("2017-10-01") && closeOn < date("2018-01-01")');
    expect(drillDown(sales, 'month', { key: '2017-12', label: '' })?.filter).toBe('stageCategory == "won" && closeOn >= date("2017-12-01") && closeOn < date("2018-01-01")');
  });

  it('names people by their key and products by their name', () => {
    expect(drillDown(sales, 'person', { key: 'darcel', label: 'Darcel' })?.filter).toContain('ownerUserName == "darcel"');
    expect(drillDown(sales, 'product', { key: 'p1', label: 'GTX "Pro"' })?.filter).toContain('productName == "GTX \\"Pro\\""');
  });
});
