import type { Money, RecordBase } from './common';

export interface Campaign extends RecordBase {
  name: string;
  state?: string | null;
  kind?: string | null;
  startsOn?: string | null;
  endsOn?: string | null;
  budget?: Money | null;
  cost?: Money | null;
  results?: CampaignResults | null;
}

export interface CampaignResults {
  members?: number | null;
  leads?: number | null;
  deals?: number | null;
  opportunities?: number | null;
  won?: number | null;
  revenue?: Money | null;
  cost?: Money | null;
  returnOnCost?: number | string | null;
  asOf?: string | null;
}

export interface CampaignMember {
  id: string;
  name?: string | null;
  company?: string | null;
  email?: string | null;
  leadId?: string | null;
  status?: string | null;
  source?: string | null;
  joinedAt?: string | null;
}

export interface WebFormField {
  name: string;
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
