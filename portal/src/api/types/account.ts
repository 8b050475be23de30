import type { Money, RecordBase } from './common';

export interface Account extends RecordBase {
  name: string;
  type?: string | null;
  level?: string | null;
  industry?: string | null;
  phone?: string | null;
  domain?: string | null;
  city?: string | null;
  country?: string | null;
  employees?: number | null;
  annualRevenue?: Money | null;
  yearEstablished?: number | null;
  parentId?: string | null;
  parentName?: string | null;
  creditLimit?: Money | null;
  creditExposure?: Money | null;
}

export interface Contact extends RecordBase {
  name: string;
  accountId?: string | null;
  accountName?: string | null;
  title?: string | null;
  phone?: string | null;
  email?: string | null;
  decisionRole?: string | null;
}

export interface OverviewPart {
  /** When the newest event of this part was taken in. */
  asOf?: string | null;
  count?: number | null;
  items: Record<string, unknown>[];
}

export interface Task extends RecordBase {
  subject: string;
  text?: string | null;
  dueAt?: string | null;
  state: string;
  priority?: string | null;
  recordType?: string | null;
  recordId?: string | null;
  recordName?: string | null;
}

export interface Activity {
  id: string;
  kind: string;
  text: string;
  at: string;
  byUserName?: string | null;
  byName?: string | null;
}
