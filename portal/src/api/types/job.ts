export type JobState = 'queued' | 'running' | 'done' | 'failed' | 'cancelled';

/** Long work as its owner sees it. */
export interface Job {
  id: string;
  kind: string;
  state: JobState;
  counts: Record<string, number>;
  total?: number | null;
  ratePerSecond?: number | null;
  cancelRequested?: boolean;
  ownerUserName?: string;
  subject?: unknown;
  createdAt?: string;
  startedAt?: string | null;
  finishedAt?: string | null;
  error?: { code: string; message: string; attempt: number } | null;
}

export interface ImportMapping {
  columns: Record<string, string | null>;
  values: Record<string, Record<string, string>>;
  defaults: Record<string, string>;
  lookups: Record<string, string>;
  options: Record<string, string>;
}

export interface ImportProblem {
  field: string;
  rule: string;
  message: string;
}

/** What an import would do, before it does anything. */
export interface ImportPreview {
  file: { name: string; format: string; encoding?: string | null; delimiter?: string | null; sheet?: string | null };
  total?: number | null;
  columns: { name: string; field?: string | null; samples: string[] }[];
  rows: { line: number; cells: string[]; errors: ImportProblem[] }[];
  mapping: ImportMapping;
  mappingSource: 'given' | 'remembered' | 'suggested';
  problems: ImportProblem[];
  fields: { name: string; label: string; type: string; required: boolean; choices: string[]; lookupRule?: string | null }[];
  options: { name: string; label: string; values: string[]; standard?: string | null }[];
  lookupRules: string[];
}
