import { queryOptions } from '@tanstack/react-query';
import { createContext, use } from 'react';
import { configureHttp, http } from '@/api/http';
import i18n from 'i18next';

/** The header a change must carry, and what must stand in it. */
export interface Csrf {
  header: string;
  token: string;
}

/** Who is signed in, as the gateway tells it; tokens never reach the browser. */
export interface Session {
  id: string;
  userName: string;
  name: string;
  roles: string[];
  units: string[];
  partner?: string | null;
  account?: string | null;
  locale?: string | null;
  csrf: Csrf;
}

export type Audience = 'staff' | 'partner' | 'customer';

let csrf: Csrf | undefined;
const expiryListeners = new Set<() => void>();

configureHttp({
  csrf: () => csrf,
  language: () => i18n.language || navigator.language,
  expired: () => expiryListeners.forEach((listener) => listener()),
});

export function onExpired(listener: () => void): () => void {
  expiryListeners.add(listener);
  return () => expiryListeners.delete(listener);
}

export async function readSession(): Promise<Session> {
  const session = await http.get<Session>('/session');
  csrf = session.csrf;
  return { ...session, name: session.name || session.userName };
}

export const sessionQuery = queryOptions({ queryKey: ['session'], queryFn: readSession, staleTime: Infinity, retry: false });

export const SessionContext = createContext<Session | null>(null);

export function useSession(): Session {
  const session = use(SessionContext);
  if (session === null) throw new Error('used outside of a session');
  return session;
}

export function hasAny(session: Session, roles: readonly string[]): boolean {
  return roles.some((role) => session.roles.includes(role));
}

/** Whether the person leads the unit: a manager of it or of one above; an administrator leads all. */
export function leads(session: Session, unit: string | null | undefined): boolean {
  if (hasAny(session, ['admin'])) return true;
  return hasAny(session, ['sales-manager']) && session.units.some((own) => unit === own || unit?.startsWith(`${own}/`) === true);
}

/** Whether the record is the person's own, or of a unit they lead. */
export function keeps(session: Session, record: { ownerUserName?: string | null; orgPath?: string | null }): boolean {
  return record.ownerUserName === session.userName || leads(session, record.orgPath);
}

const STAFF = ['sales-rep', 'telesales', 'sales-manager', 'marketer', 'service-agent', 'technician', 'delivery-lead', 'finance', 'analyst', 'admin'];

export function audienceOf(session: Session): Audience {
  if (hasAny(session, STAFF)) return 'staff';
  return session.roles.includes('partner') ? 'partner' : 'customer';
}

/** Leaves for the sign-in page and comes back to where the person was. */
export function signIn(): void {
  const here = window.location.pathname + window.location.search;
  window.location.assign(`/login?return=${encodeURIComponent(here)}`);
}

/** Ends the session here and at the identity provider. */
export async function signOut(): Promise<void> {
  sessionStorage.clear();
  const answer = await http.post<{ location?: string } | undefined>('/logout').catch(() => undefined);
  window.location.assign(answer?.location ?? '/');
}
