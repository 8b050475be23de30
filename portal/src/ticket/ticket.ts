import type { TFunction } from 'i18next';
import type { Target, Ticket, TicketState } from '@/api/types/ticket';
import { audienceOf, hasAny, type Session } from '@/session/session';
import { choices } from '@/ui/form/choices';
import type { FieldSpec } from '@/ui/form/fields';
import { accountField } from '@/ui/form/lookups';
import type { Tone } from '@/ui/parts/Parts';

export const TICKETS = '/api/v1/tickets';
export const STATES: TicketState[] = ['new', 'open', 'waiting', 'resolved', 'closed'];
export const PRIORITIES = ['low', 'normal', 'high', 'urgent'];
export const TYPES = ['question', 'fault', 'complaint', 'suggestion', 'return'];

export const TONES: Record<TicketState, Tone> = { new: 'info', open: 'accent', pending: 'warn', waiting: 'warn', resolved: 'good', closed: 'neutral' };
export const PRIORITY_TONES: Record<string, Tone> = { low: 'neutral', normal: 'neutral', high: 'warn', urgent: 'bad' };

export function newTicketFields(t: TFunction, session: Session): FieldSpec[] {
  const staff = audienceOf(session) === 'staff';
  return [
    { name: 'subject', label: 'ticket:field.subject', kind: 'text', required: true, max: 200, wide: true },
    { name: 'description', label: 'ticket:field.description', kind: 'multiline', required: true, max: 20_000 },
    { name: 'priority', label: 'ticket:field.priority', kind: 'choice', options: choices(t, 'ticket:priority', PRIORITIES) },
    { name: 'type', label: 'ticket:field.type', kind: 'choice', options: choices(t, 'ticket:type', TYPES) },
    ...(staff ? [accountField('accountId', 'ticket:field.accountId', { wide: true })] : []),
  ];
}

export function factFields(t: TFunction): FieldSpec[] {
  return [
    { name: 'priority', label: 'ticket:field.priority', kind: 'choice', required: true, options: choices(t, 'ticket:priority', PRIORITIES) },
    { name: 'type', label: 'ticket:field.type', kind: 'choice', options: choices(t, 'ticket:type', TYPES) },
    accountField('accountId', 'ticket:field.accountId'),
  ];
}

const AGENTS = ['service-agent', 'technician', 'delivery-lead', 'admin'];
export const isAgent = (session: Session): boolean => hasAny(session, AGENTS);

/** Both shapes a target may come in, as one. */
export function targets(ticket: Ticket): { firstAnswer: Target; solution: Target } {
  return {
    firstAnswer: ticket.firstAnswer ?? { dueAt: ticket.firstAnswerDueAt ?? null, metAt: ticket.firstAnsweredAt ?? null, breached: ticket.firstAnswerBreached ?? null },
    solution: ticket.solution ?? { dueAt: ticket.solutionDueAt ?? null, metAt: ticket.resolvedAt ?? null, breached: ticket.solutionBreached ?? null },
  };
}

export type TargetState = 'none' | 'kept' | 'broken' | 'late' | 'soon' | 'ahead';

const SOON = 60 * 60 * 1000;

export function targetState({ dueAt, metAt, breached }: Target, now = Date.now()): TargetState {
  if (!dueAt) return 'none';
  if (metAt) return breached || metAt > dueAt ? 'broken' : 'kept';
  const left = new Date(dueAt).getTime() - now;
  return left < 0 ? 'late' : left < SOON ? 'soon' : 'ahead';
}
