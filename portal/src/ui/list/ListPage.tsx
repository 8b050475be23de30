import { useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useCallback, useEffect, useMemo, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { RecordBase } from '@/api/types/common';
import { Fault } from '../parts/Fault';
import { Bones, Empty } from '../parts/Parts';
import { useShortcut } from '../parts/shortcuts';
import { usePhone } from '../parts/usePhone';
import { BulkBar } from './BulkBar';
import { Cards } from './Cards';
import { FilterLine } from './FilterLine';
import { Grid } from './Grid';
import { ListHead } from './ListHead';
import { useServerViews } from './serverViews';
import { useListSettings } from './settings';
import type { ListSpec } from './types';
import { useListState } from './useListState';
import { useRows } from './useRows';

const Preview = lazy(() => import('./Preview'));

interface Props<T extends RecordBase> {
  spec: ListSpec<T>;
  /** What can be started from here: new, import. */
  actions?: ReactNode;
  /** What to do first when nothing is there yet. */
  firstStep?: ReactNode;
  /** The same records as columns by state, where there is a state. */
  board?: ((filter: string | undefined, q: string) => ReactNode) | undefined;
}

function useTicks<T extends RecordBase>(rows: T[]) {
  const [ticked, setTicked] = useState<Set<string>>(new Set());
  const [lastTick, setLastTick] = useState<string>();
  const tick = (row: T, range: boolean) => {
    const next = new Set(ticked);
    const from = rows.findIndex(({ id }) => id === lastTick);
    const to = rows.findIndex(({ id }) => id === row.id);
    const on = !ticked.has(row.id);
    const touched = range && from >= 0 ? rows.slice(Math.min(from, to), Math.max(from, to) + 1) : [row];
    for (const { id } of touched) if (on) next.add(id); else next.delete(id);
    setTicked(next);
    setLastTick(row.id);
  };
  const all = () => setTicked(ticked.size === rows.length ? new Set() : new Set(rows.map(({ id }) => id)));
  return { ticked, tick, all, clear: () => setTicked(new Set()) };
}

export function ListPage<T extends RecordBase>({ spec, actions, firstStep, board }: Props<T>) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const phone = usePhone();
  const settings = useListSettings(spec.name);
  const server = useServerViews(spec.viewsPath);
  const views = useMemo(() => [...spec.views, ...(server.kept ? server.views : settings.views)], [spec.views, settings.views, server.kept, server.views]);
  const state = useListState(views, spec.sort, server.opens);
  const { q } = state;
  const asked = { path: spec.path, name: spec.name, filter: state.wholeFilter, q, sort: state.sort };
  const asBoard = state.as === 'board' && board !== undefined;
  const { rows, error, isPending, isFetching, isPlaceholderData, hasNextPage, isFetchingNextPage, fetchNextPage, refetch } = useRows<T>(asked);
  const [at, setAt] = useState(-1);
  const { ticked, tick, all, clear } = useTicks(rows);
  const chosenKeys = settings.columns ?? state.view.columns ?? spec.columns.filter((column) => !column.optional).map(({ key }) => key);
  const columns = spec.columns.filter(({ key }, index) => index === 0 || chosenKeys.includes(key));
  const loadMore = useCallback(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, fetchNextPage]);
  const open = (row: T | undefined) => row && void navigate({ to: spec.to(row) });
  const current = rows[at];
  const step = (by: number) => setAt((before) => Math.max(0, Math.min(rows.length - 1, before + by)));

  useEffect(() => setAt(-1), [state.wholeFilter, q, state.sort, spec.name]);
  useShortcut('j', asBoard ? undefined : () => step(1));
  useShortcut('k', asBoard ? undefined : () => step(-1));
  useShortcut('Enter', current ? () => open(current) : undefined);
  useShortcut('Escape', current ? () => setAt(-1) : undefined);
  useShortcut('x', current && spec.bulk?.length ? () => tick(current, false) : undefined);

  const plain = state.q === '' && state.filter === '';
  const body = () => {
    if (asBoard) return board(state.wholeFilter, q);
    if (error && rows.length === 0) return <div style={{ padding: 16 }}><Fault error={error} retry={() => void refetch()} /></div>;
    if (isPending) return <Bones rows={12} />;
    if (rows.length === 0) {
      return plain && state.view.filter === undefined ? (
        <Empty title={t(spec.empty.title)} text={t(spec.empty.text)} action={firstStep} />
      ) : (
        <Empty title={t('ui:list.noMatch')} text={t('ui:list.noMatchHint')} action={!plain && <button type="button" className="plain" style={{ color: 'var(--accent)' }} onClick={() => state.change({ filter: undefined, q: undefined })}>{t('ui:list.clear')}</button>} />
      );
    }
    if (phone) return <Cards spec={spec} rows={rows} more={hasNextPage} loadMore={loadMore} />;
    return (
      <Grid
        label={t(spec.title)}
        columns={columns}
        rows={rows}
        sort={state.sort}
        onSort={(sort) => state.change({ sort })}
        at={at}
        onAt={setAt}
        onOpen={open}
        ticked={spec.bulk?.length ? ticked : undefined}
        onTick={tick}
        onTickAll={all}
        more={hasNextPage}
        loadMore={loadMore}
      />
    );
  };

  return (
    <div className="list-page" data-busy={isPlaceholderData || (isFetching && rows.length > 0)}>
      <ListHead spec={spec} state={state} views={views} server={server} settings={settings} columns={chosenKeys} asked={asked} loaded={rows.length} more={hasNextPage} hasBoard={board !== undefined} actions={actions} />
      <FilterLine state={state} fields={spec.filters} error={error} />
      <div className="list-body">
        <div className="list-main">{body()}</div>
        {current && !asBoard && !phone && (
          <Suspense fallback={null}>
            <Preview spec={spec as unknown as ListSpec<RecordBase>} row={current} first={at === 0} last={at === rows.length - 1} onStep={step} onClose={() => setAt(-1)} />
          </Suspense>
        )}
      </div>
      {spec.bulk && ticked.size > 0 && <BulkBar actions={spec.bulk} rows={rows.filter(({ id }) => ticked.has(id))} onClear={clear} />}
    </div>
  );
}
