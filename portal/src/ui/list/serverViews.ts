import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { http } from '@/api/http';
import type { Page } from '@/api/types/common';
import type { View } from './types';

/** A view as the server keeps it: one's own, shared with a unit, or everybody's. */
export interface SavedView {
  id: string;
  name: string;
  filter?: string | null;
  sort?: string | null;
  columns: string[];
  audience: 'own' | 'unit' | 'all';
  ownerUserName: string;
  isDefault: boolean;
  mine: boolean;
  version: number;
}

export interface NewView {
  name: string;
  filter?: string | undefined;
  sort: string;
  columns: string[];
  audience: SavedView['audience'];
}

const viewOf = (saved: SavedView): View => ({
  key: saved.id,
  label: saved.name,
  own: true,
  saved,
  ...(saved.filter ? { filter: saved.filter } : {}),
  ...(saved.sort ? { sort: saved.sort } : {}),
  ...(saved.columns.length > 0 ? { columns: saved.columns } : {}),
});

/** The views of a list whose service keeps them; a list without a path has none there. */
export function useServerViews(path: string | undefined) {
  const cache = useQueryClient();
  const key = useMemo(() => ['views', path], [path]);
  const { data } = useQuery({ queryKey: key, queryFn: ({ signal }) => http.get<Page<SavedView>>(path ?? '', {}, signal), enabled: path !== undefined, staleTime: 60_000 });
  const views = useMemo(() => data?.items.map(viewOf) ?? [], [data]);
  const again = useCallback(() => cache.invalidateQueries({ queryKey: key }), [cache, key]);
  const add = useCallback(
    async (view: NewView) => {
      const saved = await http.post<SavedView>(path ?? '', view);
      await again();
      return saved.id;
    },
    [path, again],
  );
  const remove = useCallback((id: string) => http.delete(`${path}/${id}`).then(again), [path, again]);
  const openWith = useCallback((id: string, on: boolean) => (on ? http.put(`${path}/${id}/default`, {}) : http.delete(`${path}/${id}/default`)).then(again), [path, again]);
  return { kept: path !== undefined, views, opens: data?.items.find(({ isDefault }) => isDefault)?.id, add, remove, openWith };
}
