import type { Money, RecordBase } from './common';

export interface Account extends RecordBase {
  createdBy?: string | null;
  name: string;
  type: string;
  level: string;
  status?: string | null;
  industry?: string | null;
  country?: string | null;
  city?: string | null;
  employees?: number | null;
  revenue?: number | string | null;
  website?: string | null;
  phone?: string | null;
  registrationNumber?: string | null;
  yearEstablished?: number | null;
  parentId?: string | null;
  parentName?: string | null;
}

export interface Contact extends RecordBase {
  name: string;
  accountId: string;
  title?: string | null;
  role?: string | null;
  phone?: string | null;
  email?: string | null;
  userName?: string | null;
  note?: string | null;
}

/** A record of another service as the overview tells of it. */
export interface OverviewItem {
  id: string;
  number?: string | null;
  title: string;
  state?: string | null;
  amount?: Money | null;
  ownerUserName?: string | null;
  updatedAt: string;
}

export interface OverviewSection {
  count: number;
  sums: Money[];
  items: OverviewItem[];
}

export interface OverviewEntry {
  id: string;
  kind: string;
  recordId: string;
  event: string;
  title: string;
  actor: string;
  at: string;
}

/** One customer whole, as far as the caller may see. */
export interface AccountOverview {
  contacts: { id: string; name: string; title?: string | null; phone?: string | null; email?: string | null }[];
  leads: OverviewSection;
  opportunities: OverviewSection;
  orders: OverviewSection;
  tickets: OverviewSection;
  timeline: OverviewEntry[];
  asOf: string;
}

export interface About {
  type: string;
  id: string;
}

export interface Task extends RecordBase {
  title: string;
  dueAt?: string | null;
  doneAt?: string | null;
  about?: About | null;
}

export interface Activity {
  id: string;
  kind: string;
  text: string;
  ownerUserName: string;
  createdAt: string;
}

export interface Credit {
  accountId: string;
  limit?: Money | null;
  onHold: boolean;
  exposure?: Money | null;
  available?: Money | null;
  version: number;
}
