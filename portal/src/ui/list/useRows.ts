import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { http } from '@/api/http';
import type { Page, RecordBase } from '@/api/types/common';

const PAGE = 50;

export interface Asked {
  path: string;
  name: string;
  filter: string | undefined;
  q: string;
  sort: string;
}

/** Keyset pages glued into one run of rows; the next page is asked for when the end comes near. */
export function useRows<T extends RecordBase>({ path, name, filter, q, sort }: Asked) {
  const query = useInfiniteQuery({
    queryKey: [name, 'list', { filter, q, sort }],
    queryFn: ({ pageParam, signal }) => http.get<Page<T>>(path, { filter, q, sort, limit: PAGE, cursor: pageParam }, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.nextCursor ?? undefined,
    placeholderData: keepPreviousData,
    refetchOnWindowFocus: true,
    staleTime: 5_000,
  });
  const rows = useMemo(() => query.data?.pages.flatMap((page) => page.items) ?? [], [query.data]);
  return { ...query, rows };
}

/** Counting costs the server something, so it happens only when asked. */
export function useCount({ path, name, filter, q }: Asked, wanted: boolean) {
  return useQuery({
    queryKey: [name, 'count', { filter, q }],
    queryFn: ({ signal }) => http.get<Page<unknown>>(path, { filter, q, limit: 1, count: 'exact' }, signal),
    enabled: wanted,
    staleTime: 30_000,
    select: (page) => page.count ?? undefined,
  });
}
