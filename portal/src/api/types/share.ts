/** With whom a record is shared: one person, or a unit and all below it. */
export interface Share {
  userId?: string | null;
  /** Missing for a person whom the organisation knows no longer. */
  userName?: string | null;
  orgPath?: string | null;
  grantedAt: string;
}
