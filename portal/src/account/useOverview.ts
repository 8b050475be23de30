import { useQuery } from '@tanstack/react-query';
import { http } from '@/api/http';
import type { AccountOverview } from '@/api/types/account';
import { ACCOUNTS } from './account';

const LIVE = 15_000;

/** What all services know of an account; read again while one looks at it. */
export function useOverview(id: string) {
  return useQuery({
    queryKey: ['accounts', 'part', id, 'overview'],
    queryFn: ({ signal }) => http.get<AccountOverview>(`${ACCOUNTS}/${id}/overview`, {}, signal),
    refetchInterval: LIVE,
  });
}
