import type { RecordBase } from '@/api/types/common';
import { audienceOf, hasAny, keeps, type Session } from '@/session/session';

/** Kinds of records that can be shared one by one. */
export type Shareable = 'leads' | 'accounts' | 'deals';

/** Who may share a record, as its service decides it; of outsiders nobody, because they are not shown people and units to choose from. */
export function mayShare(kind: Shareable, record: RecordBase & { createdBy?: string | null }, session: Session): boolean {
  if (audienceOf(session) !== 'staff') return false;
  const entered = kind !== 'deals' && record.createdBy === session.id;
  const calls = kind === 'leads' && hasAny(session, ['telesales']);
  return keeps(session, record) || entered || calls;
}
