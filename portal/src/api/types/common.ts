export interface Page<T> {
  items: T[];
  nextCursor?: string | null;
  count?: number | null;
}

export interface Money {
  value: string;
  currency: string;
}

/** What every record of every service carries. */
export interface RecordBase {
  id: string;
  number?: string | null;
  version: number;
  orgPath?: string | null;
  ownerId?: string | null;
  ownerUserName?: string | null;
  ownerName?: string | null;
  partnerId?: string | null;
  createdAt?: string;
  updatedAt?: string;
}

/** A field's value before and after. */
export type Change = [unknown, unknown] | { before?: unknown; after?: unknown };

/** One entry of a record's history: the event that changed it. */
export interface HistoryEntry {
  seq: number;
  id: string;
  type: string;
  at: string;
  actor: string;
  actorName?: string | null;
  cause?: string | null;
  data?: Record<string, unknown> | null;
  changes?: Record<string, Change> | null;
}
