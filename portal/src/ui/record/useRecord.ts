import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { http } from '@/api/http';
import type { Page, RecordBase } from '@/api/types/common';

export interface RecordHandle<T extends RecordBase> {
  record: T | undefined;
  error: unknown;
  reload: () => Promise<void>;
  /** Puts what the server answered in place and lets lists and history follow. */
  accept: (answer: Partial<T> | undefined) => void;
  patch: (changes: Record<string, unknown>, version: number) => Promise<void>;
  act: (verb: string, body?: unknown, options?: { idempotencyKey?: string; version?: number }) => Promise<void>;
}

function isWhole<T extends RecordBase>(answer: unknown): answer is T {
  return typeof answer === 'object' && answer !== null && 'id' in answer && 'version' in answer;
}

/** One record by id: read, edited with If-Match, moved by verbs. */
export function useRecord<T extends RecordBase>(name: string, path: string, id: string): RecordHandle<T> {
  const cache = useQueryClient();
  const own = `${path}/${id}`;
  const { data, error, refetch } = useQuery<RecordBase, Error, T>({
    queryKey: [name, 'one', id],
    queryFn: ({ signal }) => http.get<RecordBase>(own, {}, signal),
    select: (record) => record as T,
    refetchOnWindowFocus: true,
    placeholderData: () => seen(cache.getQueriesData({ queryKey: [name, 'list'] }), id),
  });
  const accept = useCallback(
    (answer: Partial<T> | undefined) => {
      if (isWhole<T>(answer) && answer.id === id) cache.setQueryData([name, 'one', id], (before: T | undefined) => ({ ...before, ...answer }));
      else void cache.invalidateQueries({ queryKey: [name, 'one', id] });
      void cache.invalidateQueries({ queryKey: [name, 'history', id] });
      void cache.invalidateQueries({ queryKey: [name, 'part', id] });
      void cache.invalidateQueries({ queryKey: [name, 'list'] });
    },
    [cache, id, name],
  );
  return {
    record: data,
    error,
    accept,
    reload: async () => {
      await refetch();
      void cache.invalidateQueries({ queryKey: [name, 'history', id] });
    },
    patch: async (changes, version) => accept(await http.patch<T>(own, changes, { version })),
    act: async (verb, body, options) => accept(await http.post<T>(`${own}/${verb}`, body ?? {}, options)),
  };
}

/** A row that a list already showed paints the page at once, while the record is being read. */
function seen(lists: (readonly [unknown, unknown])[], id: string): RecordBase | undefined {
  const pages = lists.flatMap(([, data]) => (data as { pages?: Page<RecordBase>[] } | undefined)?.pages ?? []);
  return pages.flatMap((page) => page.items).find((row) => row.id === id);
}
