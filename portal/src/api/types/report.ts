import type { Money } from './common';

/** A line of a report. A measure a report does not have is absent. */
export interface ReportRow {
  key: string;
  label: string;
  count?: number | null;
  amount?: Money | string | number | null;
  [measure: string]: unknown;
}

export interface ReportAnswer {
  rows: ReportRow[];
  asOf: string;
  from?: string | null;
  to?: string | null;
  groupBy?: string | null;
  currency?: string | null;
  scope?: string | { units?: string[]; words?: string } | null;
  total?: { count?: number | null; amount?: Money | string | number | null } | null;
}
