import { describe, expect, it } from 'vitest';
import { both, toConditions, toExpression, type Condition, type FilterField } from './filter';

const fields: FilterField[] = [
  { field: 'state', label: 'x', kind: 'choice' },
  { field: 'company', label: 'x', kind: 'text' },
  { field: 'amount', label: 'x', kind: 'number' },
  { field: 'createdAt', label: 'x', kind: 'moment' },
  { field: 'closeOn', label: 'x', kind: 'date' },
];

describe('a filter', () => {
  it('reads back every chip it writes', () => {
    const chips: Condition[] = [
      { field: 'state', op: 'in', value: ['new', 'working'] },
      { field: 'company', op: 'contains', value: 'a "quoted" && bracketed (thing)' },
      { field: 'amount', op: '>=', value: '1000.5' },
      { field: 'createdAt', op: '<=', value: '2026-01-02T03:04:05Z' },
      { field: 'closeOn', op: '>=', value: '2026-03-01' },
      { field: 'company', op: '!=', value: '杭州云帆' },
    ];
    expect(toConditions(toExpression(chips, fields))).toEqual(chips);
  });

  it('writes moments and dates as the rule language wants them', () => {
    expect(toExpression([{ field: 'createdAt', op: '>=', value: '2026-01-02T03:04:05Z' }], fields)).toBe('createdAt >= timestamp("2026-01-02T03:04:05Z")');
    expect(toExpression([{ field: 'closeOn', op: '==', value: '2026-03-01' }], fields)).toBe('closeOn == date("2026-03-01")');
  });

  it('leaves what chips cannot say to the text', () => {
    expect(toConditions('state == "new" || company.contains("x")')).toBeUndefined();
    expect(toConditions('size(company) > 3')).toBeUndefined();
    expect(toConditions('company == "unclosed')).toBeUndefined();
  });

  it('keeps a view apart from an alternative that was typed', () => {
    expect(both('state == "new"', 'city == "a" || city == "b"')).toBe('state == "new" && (city == "a" || city == "b")');
    expect(both(undefined, '')).toBeUndefined();
  });
});
