/** Something a person should know; its words come from the kind and the values in data. */
export interface Notice {
  id: string;
  kind: string;
  title?: string | null;
  text?: string | null;
  data?: Record<string, string> | null;
  recordType?: string | null;
  recordId?: string | null;
  at: string;
  readAt?: string | null;
}
