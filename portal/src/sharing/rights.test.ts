import { describe, expect, it } from 'vitest';
import { manager } from '@/test/render';
import type { Session } from '@/session/session';
import { mayShare } from './rights';

const rep: Session = { ...manager, id: '7', userName: 'rep-east-1', roles: ['sales-rep'], units: ['/sales/east/team-1'] };
const record = { id: '1', version: 0, ownerUserName: 'rep-east-1', orgPath: '/sales/east/team-1', createdBy: null };

describe('who may share', () => {
  it('is the owner, and a manager of the unit or above', () => {
    expect(mayShare('deals', record, rep)).toBe(true);
    expect(mayShare('deals', record, manager)).toBe(true);
    expect(mayShare('deals', record, { ...manager, units: ['/sales/west'] })).toBe(false);
    expect(mayShare('deals', { ...record, orgPath: '/sales/eastern' }, manager)).toBe(false);
    expect(mayShare('deals', record, { ...manager, roles: ['admin'], units: [] })).toBe(true);
  });

  it('is who entered a lead or an account, but not a deal', () => {
    const entered = { ...record, ownerUserName: 'rep-west-1', createdBy: '7' };
    expect(mayShare('leads', entered, rep)).toBe(true);
    expect(mayShare('accounts', entered, rep)).toBe(true);
    expect(mayShare('deals', entered, rep)).toBe(false);
  });

  it('is telesales for leads only', () => {
    const calls = { ...rep, userName: 'telesales-1', id: '8', roles: ['telesales'] };
    expect(mayShare('leads', record, calls)).toBe(true);
    expect(mayShare('accounts', record, calls)).toBe(false);
  });

  it('is nobody who only looks, and no outsider', () => {
    expect(mayShare('accounts', record, { ...manager, roles: ['analyst'] })).toBe(false);
    expect(mayShare('leads', { ...record, ownerUserName: 'partner-1' }, { ...rep, userName: 'partner-1', roles: ['partner'] })).toBe(false);
  });
});
