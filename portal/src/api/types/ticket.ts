import type { RecordBase } from './common';

export type TicketState = 'new' | 'open' | 'waiting' | 'resolved' | 'closed';
export type TicketVerb = 'reply' | 'note' | 'assign' | 'wait' | 'resume' | 'resolve' | 'reopen' | 'close' | 'edit';

export interface Ticket extends RecordBase {
  subject: string;
  description?: string | null;
  contactName?: string | null;
  email?: string | null;
  state: TicketState;
  priority: string;
  type?: string | null;
  accountId?: string | null;
  accountName?: string | null;
  firstAnswerDueAt?: string | null;
  firstAnsweredAt?: string | null;
  firstAnswerMissed?: boolean;
  solutionDueAt?: string | null;
  resolvedAt?: string | null;
  solutionMissed?: boolean;
  /** While it waits for the customer the clock stands. */
  clockStoppedAt?: string | null;
  reopenedCount?: number;
  /** What the caller may do with it as it stands. */
  actions?: TicketVerb[];
}

export interface TicketMessage {
  id: string;
  kind: 'reply' | 'note';
  internal: boolean;
  text: string;
  byUserName: string;
  byName: string;
  at: string;
}
