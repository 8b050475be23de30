import { describe, expect, it } from 'vitest';
import { manager } from '@/test/render';
import type { Session } from '@/session/session';
import { createsFor } from './creates';
import { entriesFor, landingFor } from './entries';

const as = (...roles: string[]): Session => ({ ...manager, roles });
const keys = (session: Session) => entriesFor(session).map(({ key }) => key);

describe('what a role may use', () => {
  it('gives partners and customers at most five entries of their own', () => {
    expect(keys(as('partner'))).toEqual(['leads', 'deals', 'orders', 'tickets']);
    expect(keys(as('customer'))).toEqual(['orders', 'tickets']);
  });

  it('leaves administration to who configures', () => {
    expect(keys(as('admin'))).toContain('admin');
    expect(keys(as('sales-rep'))).not.toContain('admin');
    expect(keys(as('service-agent'))).not.toContain('leads');
  });

  it('lets people start where their work is', () => {
    expect(landingFor(as('sales-rep'))).toBe('/');
    expect(landingFor(as('partner'))).toBe('/leads');
    expect(landingFor(as('customer'))).toBe('/tickets');
  });

  it('offers nothing new that a role may not make', () => {
    expect(createsFor(as('analyst'))).toEqual([]);
    expect(createsFor(as('customer'))).toContain('ticket');
    expect(createsFor(as('partner'))).not.toContain('campaign');
  });
});
