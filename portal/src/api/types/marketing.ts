import type { Money, RecordBase } from './common';

export interface Campaign extends RecordBase {
  name: string;
  kind?: string | null;
  status: 'planned' | 'running' | 'ended';
  startsOn?: string | null;
  endsOn?: string | null;
  budget?: Money | null;
  note?: string | null;
}

export interface CampaignResult {
  leads: number;
  converted: number;
  opportunities: number;
  won: number;
  wonRevenue: Money[];
  cost: Money[];
  returnOnCost?: number | null;
  asOf: string;
}

export interface CampaignMember {
  id: string;
  name?: string | null;
  company?: string | null;
  email?: string | null;
  phone?: string | null;
  leadId?: string | null;
  status: string;
  joinedAt: string;
}

export interface CampaignCost {
  id: string;
  amount: Money;
  spentOn?: string | null;
  note?: string | null;
  byUserName?: string | null;
}

export interface WebFormField {
  name: string;
  label?: string | null;
  required: boolean;
}

export interface WebForm {
  key: string;
  name: string;
  source?: string | null;
  campaignId?: string | null;
  fields: WebFormField[];
  consentText?: string | null;
  redirectTo?: string | null;
  allowedOrigins?: string[] | null;
  active: boolean;
  version: number;
}
