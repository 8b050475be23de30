/** Something a person should know; its kind is the event that made it. */
export interface Notice {
  id: string;
  kind: string;
  title: string;
  aboutType?: string | null;
  aboutId?: string | null;
  actor: string;
  at: string;
  readAt?: string | null;
}
