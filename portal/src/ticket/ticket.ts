import type { TFunction } from 'i18next';
import type { Ticket, TicketState } from '@/api/types/ticket';
import { audienceOf, type Session } from '@/session/session';
import { choices } from '@/ui/form/choices';
import type { FieldSpec } from '@/ui/form/fields';
import { accountField } from '@/ui/form/lookups';
import type { Tone } from '@/ui/parts/Parts';

export const TICKETS = '/api/v1/tickets';
export const STATES: TicketState[] = ['new', 'open', 'waiting', 'resolved', 'closed'];
export const PRIORITIES = ['low', 'normal', 'high', 'urgent'];
export const TYPES = ['question', 'fault', 'complaint', 'suggestion', 'return'];

export const TONES: Record<TicketState, Tone> = { new: 'info', open: 'accent', waiting: 'warn', resolved: 'good', closed: 'neutral' };
export const PRIORITY_TONES: Record<string, Tone> = { low: 'neutral', normal: 'neutral', high: 'warn', urgent: 'bad' };

export function newTicketFields(t: TFunction, session: Session): FieldSpec[] {
  const staff = audienceOf(session) === 'staff';
  return [
    { name: 'subject', label: 'ticket:field.subject', kind: 'text', required: true, max: 200, wide: true },
    { name: 'description', label: 'ticket:field.description', kind: 'multiline', required: true, max: 20_000 },
    { name: 'priority', label: 'ticket:field.priority', kind: 'choice', options: choices(t, 'ticket:priority', PRIORITIES) },
    { name: 'type', label: 'ticket:field.type', kind: 'choice', options: choices(t, 'ticket:type', TYPES) },
    ...(staff
      ? [
          accountField('accountId', 'ticket:field.accountId', { wide: true }),
          { name: 'contactName', label: 'ticket:field.contactName', kind: 'text' as const, max: 200 },
          { name: 'email', label: 'ticket:field.email', kind: 'email' as const, max: 254 },
        ]
      : []),
  ];
}

export function factFields(t: TFunction): FieldSpec[] {
  return [
    { name: 'priority', label: 'ticket:field.priority', kind: 'choice', required: true, options: choices(t, 'ticket:priority', PRIORITIES) },
    { name: 'type', label: 'ticket:field.type', kind: 'choice', options: choices(t, 'ticket:type', TYPES) },
    accountField('accountId', 'ticket:field.accountId'),
  ];
}

/** A promised time: when it ends, when it was kept, whether it was missed, whether the clock stands. */
export interface Target {
  dueAt?: string | null | undefined;
  keptAt?: string | null | undefined;
  missed?: boolean | undefined;
  stopped?: boolean | undefined;
}

export function firstAnswer(ticket: Ticket): Target {
  return { dueAt: ticket.firstAnswerDueAt, keptAt: ticket.firstAnsweredAt, missed: ticket.firstAnswerMissed, stopped: Boolean(ticket.clockStoppedAt) };
}

export function solution(ticket: Ticket): Target {
  return { dueAt: ticket.solutionDueAt, keptAt: ticket.resolvedAt, missed: ticket.solutionMissed, stopped: Boolean(ticket.clockStoppedAt) };
}

export type TargetState = 'none' | 'kept' | 'broken' | 'late' | 'soon' | 'ahead' | 'stopped';

const SOON = 60 * 60 * 1000;

export function targetState({ dueAt, keptAt, missed, stopped }: Target, now = Date.now()): TargetState {
  if (!dueAt) return 'none';
  if (keptAt) return missed ? 'broken' : 'kept';
  if (missed) return 'late';
  if (stopped) return 'stopped';
  const left = new Date(dueAt).getTime() - now;
  return left < 0 ? 'late' : left < SOON ? 'soon' : 'ahead';
}
