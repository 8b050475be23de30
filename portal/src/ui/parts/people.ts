import { useQuery } from '@tanstack/react-query';
import DataLoader from 'dataloader';
import { use } from 'react';
import { http } from '@/api/http';
import type { Page } from '@/api/types/common';
import { audienceOf, SessionContext } from '@/session/session';

interface PersonName {
  userName: string;
  name: string;
}

const SIGN_IN_NAME = /^[a-z][a-z0-9._@-]*$/;
const FRESH = 600_000;
const AT_ONCE = 200;

/** Asks for all the names that a page shows in one request; what was answered is kept by the query. */
const names = new DataLoader<string, string | null>(
  async (asked) => {
    const { items } = await http.get<Page<PersonName>>('/api/v1/people/names', { userName: asked.join(',') });
    const known = new Map(items.map(({ userName, name }) => [userName, name]));
    return asked.map((userName) => known.get(userName) ?? null);
  },
  { cache: false, maxBatchSize: AT_ONCE },
);

/** What a person is called, where only the sign-in name is known; outsiders are told their own name only. */
export function usePersonName(known: string | null | undefined): string {
  const session = use(SessionContext);
  const wanted = Boolean(known && SIGN_IN_NAME.test(known) && known !== session?.userName);
  const { data } = useQuery({
    queryKey: ['person-name', known],
    queryFn: () => names.load(known ?? ''),
    enabled: wanted && session !== null && audienceOf(session) === 'staff',
    staleTime: FRESH,
    retry: false,
  });
  if (!known) return '';
  if (known === session?.userName) return session.name;
  return (wanted && data) || known;
}
