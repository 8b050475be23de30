import type { RecordBase } from './common';

export type LeadState = 'new' | 'assigned' | 'working' | 'qualified' | 'converted' | 'nurturing' | 'disqualified';

export interface Lead extends RecordBase {
  company: string;
  contactName?: string | null;
  phone?: string | null;
  email?: string | null;
  city?: string | null;
  industry?: string | null;
  note?: string | null;
  channel?: string | null;
  source?: string | null;
  campaignId?: string | null;
  createdBy?: string | null;
  state: LeadState;
  reason?: string | null;
  /** The public pool the lead lies in; null while somebody owns it. */
  pool?: string | null;
  /** A conversion is under way. */
  converting?: boolean;
  /** What the caller may do with it now; only on the record itself. */
  actions?: string[];
  accountId?: string | null;
  contactId?: string | null;
  opportunityId?: string | null;
  nextFollowUpAt?: string | null;
  lastFollowUpAt?: string | null;
  reEvaluateOn?: string | null;
  custom?: Record<string, unknown>;
  /** 0 to 100 by rules. */
  score?: number;
  /** 0 to 1 by the trained model. */
  modelScore?: number | null;
  grade?: string | null;
  callIntent?: string | null;
  /** Only on the record itself. */
  scoreReasons?: ScoreReason[];
}

export interface ScoreReason {
  group: string;
  rule?: string;
  feature?: string;
  points: number;
}

export interface LeadMerge {
  id: string;
  otherId: string;
  otherNumber: string;
  otherCompany: string;
  byUserName: string;
  at: string;
  undoneAt?: string | null;
}

export type MergedLead = Lead & { mergeId: string };

export interface LeadDuplicate {
  /** lead, account or contact. */
  type?: string;
  id?: string | null;
  number?: string | null;
  company?: string | null;
  matchedOn: string;
  ownerUserName?: string | null;
  /** False where only its being there may be told. */
  visible?: boolean;
  action?: 'warn' | 'block' | 'merge' | null;
}

export interface FollowUp {
  id: string;
  channel: string;
  outcome?: string | null;
  text: string;
  nextAt?: string | null;
  byUserName?: string | null;
  at: string;
  /** A call record, a mail or a check-in bears it out. */
  verified?: boolean;
  managerComment?: string | null;
  commentBy?: string | null;
}
