import { useInfiniteQuery } from '@tanstack/react-query';
import { http } from '@/api/http';
import type { Page, RecordBase } from '@/api/types/common';
import { both } from '../list/filter';

interface Asked {
  name: string;
  path: string;
  filter: string | undefined;
  condition: string;
  q: string;
  sort: string;
}

/** The records of one column, more of them when asked; the count comes with the first page. */
export function useColumn<T extends RecordBase>({ name, path, filter, condition, q, sort }: Asked) {
  const whole = both(filter, condition);
  const query = useInfiniteQuery({
    queryKey: [name, 'list', 'board', { whole, q, sort }],
    queryFn: ({ pageParam, signal }) => http.get<Page<T>>(path, { filter: whole, q, sort, limit: 30, cursor: pageParam, count: pageParam === undefined ? 'exact' : undefined }, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.nextCursor ?? undefined,
    staleTime: 10_000,
  });
  return {
    items: query.data?.pages.flatMap((page) => page.items) ?? (query.error ? [] : undefined),
    count: query.data?.pages[0]?.count ?? undefined,
    more: query.hasNextPage ? () => void query.fetchNextPage() : undefined,
  };
}
