/** One group of a report. */
export interface ReportRow {
  key: string | null;
  label: string | null;
  count: number;
  /** Decimal text; absent where the report only counts. */
  amount?: string | null;
  currency?: string | null;
  /** Further figures by name. */
  figures?: Record<string, number | string> | null;
}

export interface ReportAnswer {
  report: string;
  groupBy: string;
  from?: string | null;
  to?: string | null;
  rows: ReportRow[];
  /** The units below which everything is counted; empty for own records or the whole region. */
  scope: string[];
  regionWide: boolean;
  asOf: string;
}
