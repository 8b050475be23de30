import { useSyncExternalStore } from 'react';
import { audienceOf, hasAny, type Session } from '@/session/session';

export type CreateKind = 'lead' | 'account' | 'contact' | 'deal' | 'order' | 'ticket' | 'campaign' | 'task' | 'product';

/** What the opening dialog already knows: the account of the page it was opened from. */
export type Seed = Record<string, unknown>;

let open: { kind: CreateKind; seed: Seed } | undefined;
const listeners = new Set<() => void>();

function publish(next: typeof open): void {
  open = next;
  listeners.forEach((listener) => listener());
}

export function openCreate(kind: CreateKind, seed: Seed = {}): void {
  publish({ kind, seed });
}

export function closeCreate(): void {
  publish(undefined);
}

export function useOpenCreate() {
  return useSyncExternalStore(
    (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    () => open,
  );
}

const SELLERS = ['sales-rep', 'telesales', 'sales-manager', 'admin'];
const roles: Record<CreateKind, readonly string[]> = {
  lead: [...SELLERS, 'marketer'],
  account: [...SELLERS],
  contact: [...SELLERS, 'service-agent'],
  deal: ['sales-rep', 'sales-manager', 'admin'],
  order: ['sales-rep', 'sales-manager', 'admin'],
  ticket: ['service-agent', 'sales-rep', 'sales-manager', 'admin'],
  task: [...SELLERS, 'marketer', 'service-agent', 'technician', 'delivery-lead', 'finance'],
  campaign: ['marketer', 'admin'],
  product: ['admin', 'sales-manager', 'marketer'],
};

export function mayCreate(session: Session, kind: CreateKind): boolean {
  const audience = audienceOf(session);
  if (audience === 'partner') return kind === 'lead' || kind === 'ticket';
  if (audience === 'customer') return kind === 'ticket';
  return hasAny(session, roles[kind]);
}

/** What the + offers this person. */
export function createsFor(session: Session): CreateKind[] {
  return (Object.keys(roles) as CreateKind[]).filter((kind) => mayCreate(session, kind));
}
