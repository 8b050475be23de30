import { useQuery } from '@tanstack/react-query';
import { use } from 'react';
import { http } from '@/api/http';
import type { Page } from '@/api/types/common';
import { audienceOf, SessionContext } from '@/session/session';

interface Colleague {
  userName: string;
  name: string;
}

const SIGN_IN_NAME = /^[a-z][a-z0-9._@-]*$/;
const FRESH = 600_000;

/** What a person is called, where only the sign-in name is known; outsiders are told their own name only. */
export function usePersonName(known: string | null | undefined): string {
  const session = use(SessionContext);
  const wanted = Boolean(known && SIGN_IN_NAME.test(known) && known !== session?.userName);
  const { data } = useQuery({
    queryKey: ['people', 'names'],
    queryFn: ({ signal }) => http.get<Page<Colleague>>('/api/v1/people', { limit: 200 }, signal),
    enabled: wanted && session !== null && audienceOf(session) === 'staff',
    staleTime: FRESH,
    retry: false,
  });
  if (!known) return '';
  if (known === session?.userName) return session.name;
  return (wanted && data?.items.find(({ userName }) => userName === known)?.name) || known;
}
