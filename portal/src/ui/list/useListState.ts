import { useAddress } from '@/app/address';
import { useNavigate } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import { both } from './filter';
import type { View } from './types';

/** What a list shows stands in the address, so it can be reloaded, sent and gone back to. */
export interface ListState {
  view: View;
  filter: string;
  q: string;
  sort: string;
  as: 'list' | 'board';
  /** The view's filter and the typed one together, as it is sent. */
  wholeFilter: string | undefined;
  change: (next: Partial<Record<'view' | 'filter' | 'q' | 'sort' | 'as', string | undefined>>) => void;
}

const EVERYTHING: View = { key: 'all', label: 'ui:list.all' };

export function useListState(views: readonly View[], defaultSort: string, opens?: string): ListState {
  const search = useAddress();
  const navigate = useNavigate();
  const view = views.find((each) => each.key === (search['view'] ?? opens)) ?? views[0] ?? EVERYTHING;
  const filter = search['filter'] ?? '';
  const change = useCallback<ListState['change']>(
    (next) => {
      void navigate({
        to: '.',
        replace: true,
        search: (before: Record<string, unknown>) => Object.fromEntries(Object.entries({ ...before, ...next }).filter(([, value]) => value !== undefined && value !== '')),
      } as Parameters<typeof navigate>[0]);
    },
    [navigate],
  );
  return useMemo(
    () => ({
      view,
      filter,
      q: search['q'] ?? '',
      sort: search['sort'] ?? view.sort ?? defaultSort,
      as: search['as'] === 'board' ? 'board' : 'list',
      wholeFilter: both(view.filter, filter),
      change,
    }),
    [view, filter, search, defaultSort, change],
  );
}
