import { describe, expect, it } from 'vitest';
import { money, relative, sum, unitName } from './format';

describe('figures', () => {
  it('adds decimal text without binary rounding', () => {
    expect(sum(['0.1', '0.2'])).toBe('0.3');
    expect(sum(['10005533.99', '0.01', '-3'])).toBe('10005531.00');
    expect(sum([])).toBe('0');
    expect(sum(['-0.05'])).toBe('-0.05');
  });

  it('writes money with its currency and only the decimals it has', () => {
    expect(money({ value: '1134672', currency: 'USD' })).toBe('$1,134,672');
    expect(money({ value: '12.50', currency: 'USD' })).toBe('$12.50');
  });

  it('says how long ago in the nearest unit', () => {
    const now = Date.parse('2026-03-01T12:00:00Z');
    expect(relative('2026-03-01T11:59:50Z', now)).toBe('now');
    expect(relative('2026-03-01T09:00:00Z', now)).toBe('3 hours ago');
    expect(relative('2026-03-03T12:00:00Z', now)).toBe('in 2 days');
  });

  it('names a unit by its last part', () => {
    expect(unitName('/sales/east/team-1')).toBe('Team 1');
  });
});
