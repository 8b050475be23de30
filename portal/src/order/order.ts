import type { Order, OrderState } from '@/api/types/sales';
import { hasAny, type Session } from '@/session/session';
import type { Tone } from '@/ui/parts/Parts';

export const ORDERS = '/api/v1/orders';
export const STATES: OrderState[] = ['draft', 'submitted', 'credit-pending', 'held', 'approved', 'in-fulfilment', 'delivered', 'closed', 'cancelled'];
export const PATH: OrderState[] = ['draft', 'submitted', 'approved', 'in-fulfilment', 'delivered', 'closed'];

export const TONES: Record<OrderState, Tone> = {
  draft: 'neutral',
  submitted: 'info',
  'credit-pending': 'warn',
  held: 'bad',
  approved: 'good',
  'in-fulfilment': 'accent',
  delivered: 'good',
  closed: 'neutral',
  cancelled: 'bad',
};

export type Step = 'submit' | 'fulfil' | 'deliver' | 'close' | 'cancel';

const allowed: Partial<Record<OrderState, Step[]>> = {
  draft: ['submit', 'cancel'],
  submitted: ['cancel'],
  'credit-pending': ['cancel'],
  held: ['submit', 'cancel'],
  approved: ['fulfil', 'cancel'],
  'in-fulfilment': ['deliver'],
  delivered: ['close'],
};

const ORDERING = ['sales-rep', 'telesales', 'sales-manager', 'partner', 'customer', 'admin'];
const roles: Record<Step, readonly string[]> = {
  submit: ORDERING,
  cancel: ORDERING,
  fulfil: ['delivery-lead', 'sales-manager', 'admin'],
  deliver: ['delivery-lead', 'sales-manager', 'admin'],
  close: ['finance', 'sales-manager', 'admin'],
};

/** What this person may do with an order as it stands. */
export function stepsFor(order: Order, session: Session): Step[] {
  return (allowed[order.state] ?? []).filter((step) => hasAny(session, roles[step]));
}

export function mayEditLines(order: Order, session: Session): boolean {
  return (order.state === 'draft' || order.state === 'held') && hasAny(session, ORDERING);
}
