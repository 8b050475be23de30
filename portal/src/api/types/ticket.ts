import type { RecordBase } from './common';

export type TicketState = 'new' | 'open' | 'pending' | 'waiting' | 'resolved' | 'closed';

/** A promised time: when it ends, when it was kept, whether it was broken. */
export interface Target {
  dueAt?: string | null;
  metAt?: string | null;
  breached?: boolean | null;
}

export interface Ticket extends RecordBase {
  subject: string;
  description?: string | null;
  state: TicketState;
  priority: string;
  type?: string | null;
  accountId?: string | null;
  accountName?: string | null;
  channel?: string | null;
  requesterName?: string | null;
  firstAnswerDueAt?: string | null;
  firstAnsweredAt?: string | null;
  firstAnswerBreached?: boolean | null;
  solutionDueAt?: string | null;
  resolvedAt?: string | null;
  solutionBreached?: boolean | null;
  firstAnswer?: Target | null;
  solution?: Target | null;
}

export interface TicketMessage {
  id: string;
  kind: string;
  internal?: boolean | null;
  text: string;
  byUserName?: string | null;
  byName?: string | null;
  at: string;
}
