import type { Money, RecordBase } from './common';

export interface Deal extends RecordBase {
  name: string;
  accountId?: string | null;
  accountName?: string | null;
  amount?: Money | null;
  pipeline: string;
  stage: string;
  stageCategory: 'open' | 'won' | 'lost';
  probability: number;
  stageSince: string;
  closeOn?: string | null;
  engagedOn?: string | null;
  productId?: string | null;
  productName?: string | null;
  contactName?: string | null;
  contactRole?: string | null;
  nextStep?: string | null;
  lossReason?: string | null;
  budget?: string | null;
  authority?: string | null;
  need?: string | null;
  timing?: string | null;
  leadId?: string | null;
  campaignId?: string | null;
  source?: string | null;
  lines?: DealLine[];
  factsScore?: number;
}

export interface DealLine {
  productId: string;
  productName: string;
  quantity: number | string;
  price: Money;
}

export interface Label {
  en: string;
  zh: string;
}

export interface Stage {
  key: string;
  label: Label;
  probability: number;
  category: 'open' | 'won' | 'lost';
  gate: string[];
  dayLimit?: number | null;
}

export interface Pipeline {
  key: string;
  isDefault?: boolean;
  label: Label;
  stages: Stage[];
  version: number;
}

export interface Product extends RecordBase {
  sku?: string | null;
  name: string;
  series?: string | null;
  description?: string | null;
  listPrice?: Money | null;
  active: boolean;
}

export type OrderState = 'draft' | 'submitted' | 'credit-pending' | 'held' | 'approved' | 'in-fulfilment' | 'delivered' | 'closed' | 'cancelled';

export interface OrderLine {
  productId: string;
  productNumber?: string | null;
  productName: string;
  quantity: number | string;
  price: Money;
  total: Money;
}

export interface Order extends RecordBase {
  accountId: string;
  accountName?: string | null;
  opportunityId?: string | null;
  state: OrderState;
  lines: OrderLine[];
  total: Money;
  reason?: string | null;
  submittedAt?: string | null;
}

export interface Unit {
  id: string;
  path: string;
  name: string;
  label: string;
  labelZh?: string | null;
  children: Unit[];
}

export interface UnitTree {
  items: Unit[];
  syncedAt?: string | null;
  directoryAway?: boolean;
}

export interface AssignablePerson {
  id: string;
  userName: string;
  name: string;
  orgPath?: string | null;
  unitLabel?: string | null;
  roles: string[];
}
