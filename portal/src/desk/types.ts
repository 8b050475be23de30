/** The shapes of the lead service around pools, people and visits. */
export interface Pool {
  key: string;
  path: string;
  label: string;
  waiting: number;
}

export interface PoolTerm {
  grade: string;
  followUpDays: number | null;
  conversionDays: number | null;
}

export interface PoolPolicy {
  poolKey: string;
  inheritedFrom: string | null;
  capacity: number | null;
  capacityByLevel: Record<string, number>;
  claimsPerDay: number | null;
  viewsPerDay: number | null;
  followUpDays: number;
  conversionDays: number;
  protectionDays: number;
  teamKeptOut: boolean;
  verifiedOnly: boolean;
  warningDays: number[];
  tellManager: boolean;
  maskedFields: string[];
  blockedBy: string[];
  terms: PoolTerm[];
  zone: string;
  version: number;
  byUserName: string | null;
  updatedAt: string | null;
}

export interface Finding {
  id: string;
  kind: string;
  state: 'open' | 'confirmed' | 'dismissed';
  confidence: number;
  unit: string;
  people: { id: string; userName: string }[];
  leadIds: string[];
  evidence: { measures: Record<string, unknown>; examples: Record<string, unknown>[] };
  windowFrom: string;
  windowTo: string;
  foundAt: string;
  decidedBy: string | null;
  decidedAt: string | null;
  comment: string | null;
  version: number;
}

export interface Place {
  address: string | null;
  latitude: number;
  longitude: number;
}

export interface Visit {
  id: string;
  leadId: string;
  number: string;
  company: string;
  plannedAt: string;
  minutes: number;
  purpose: string | null;
  state: 'planned' | 'checked-in' | 'cancelled';
  place: Place | null;
  checkedInAt: string | null;
  accuracy: number | null;
  distance: number | null;
  note: string | null;
  hasPhoto: boolean;
}

export interface Near {
  leadId: string;
  number: string;
  company: string;
  contactName: string | null;
  phone: string | null;
  place: Place;
  metres: number;
}

export interface Route {
  on: string;
  legs: { visit: Visit; metres: number }[];
  metres: number;
  unplaced: Visit[];
}

export interface Availability {
  userName: string;
  level: string | null;
  weight: number;
  zone: string;
  worksFrom: string;
  worksTo: string;
  workDays: number[];
  industries: string[];
  languages: string[];
  regions: string[];
  customerTypes: string[];
  leave: { firstDay: string; lastDay: string; reason: string | null }[];
  version: number;
}
