import { AppstoreOutlined, SearchOutlined, SettingOutlined, UnorderedListOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { RecordBase } from '@/api/types/common';
import { useDebounced } from '../form/useDebounced';
import { number } from '../parts/format';
import { Popup } from '../parts/Popup';
import { useShortcut } from '../parts/shortcuts';
import type { useServerViews } from './serverViews';
import type { useListSettings } from './settings';
import type { ListSpec, View } from './types';
import type { ListState } from './useListState';
import { useCount, type Asked } from './useRows';
import { ViewTabs } from './ViewTabs';

interface Props<T extends RecordBase> {
  spec: ListSpec<T>;
  state: ListState;
  views: View[];
  settings: ReturnType<typeof useListSettings>;
  server: ReturnType<typeof useServerViews>;
  columns: string[];
  asked: Asked;
  loaded: number;
  more: boolean;
  hasBoard: boolean;
  actions: ReactNode;
}

function Count({ asked, loaded, more }: { asked: Asked; loaded: number; more: boolean }) {
  const { t } = useTranslation();
  const key = `${asked.filter}|${asked.q}`;
  const [wantedFor, setWantedFor] = useState<string>();
  const { data, isFetching } = useCount(asked, wantedFor === key && more);
  if (!more) return <span className="quiet keep">{t('ui:list.rows', { count: loaded, shown: number(loaded) })}</span>;
  if (data !== undefined) return <span className="quiet keep">{t('ui:list.rows', { count: data, shown: number(data) })}</span>;
  return (
    <button type="button" className="plain quiet keep" onClick={() => setWantedFor(key)}>
      {isFetching ? t('ui:loading') : t('ui:list.count', { shown: number(loaded) })}
    </button>
  );
}

function ColumnChoice<T extends RecordBase>({ spec, columns, settings }: Pick<Props<T>, 'spec' | 'columns' | 'settings'>) {
  const { t } = useTranslation();
  const toggle = (key: string) => settings.change({ columns: columns.includes(key) ? columns.filter((each) => each !== key) : [...columns, key] });
  return (
    <Popup label={t('ui:list.columns')} anchor={(props) => <Button {...props} type="text" aria-label={t('ui:list.columns')} title={t('ui:list.columns')} icon={<SettingOutlined />} />}>
      {() => (
        <div className="stack">
          {spec.columns.slice(1).map(({ key, label }) => (
            <label key={key} className="row">
              <input type="checkbox" checked={columns.includes(key)} onChange={() => toggle(key)} />
              {t(label)}
            </label>
          ))}
        </div>
      )}
    </Popup>
  );
}

export function ListHead<T extends RecordBase>(props: Props<T>) {
  const { spec, state, asked, loaded, more } = props;
  const { t } = useTranslation();
  const search = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(state.q);
  const settled = useDebounced(typed, 160);
  const { q, change } = state;
  const sent = useRef(q);
  useEffect(() => {
    // Only what came from elsewhere (back, a link, "clear") may replace what is being typed.
    if (q === sent.current) return;
    sent.current = q;
    setTyped(q);
  }, [q]);
  useEffect(() => {
    const next = settled.trim();
    if (next === sent.current) return;
    sent.current = next;
    change({ q: next });
  }, [settled, change]);
  useShortcut('/', () => search.current?.focus());
  return (
    <header className="list-head">
      <div className="row wrap">
        <h1>{t(spec.title)}</h1>
        {state.as === 'list' && <Count asked={asked} loaded={loaded} more={more} />}
        <div className="grow" />
        {spec.searchable !== false && (
          <span className="field-box list-search">
            <SearchOutlined className="quiet" />
            <input
              ref={search}
              type="search"
              placeholder={t('ui:list.search')}
              aria-label={t('ui:list.search')}
              value={typed}
              maxLength={200}
              onChange={(event) => setTyped(event.target.value)}
              onKeyDown={(event) => event.key === 'Escape' && search.current?.blur()}
            />
          </span>
        )}
        {props.hasBoard && (
          <span className="switch" role="group" aria-label={t('ui:list.shape')}>
            <button type="button" className="plain" aria-pressed={state.as === 'list'} aria-label={t('ui:list.asList')} title={t('ui:list.asList')} onClick={() => state.change({ as: undefined })}>
              <UnorderedListOutlined />
            </button>
            <button type="button" className="plain" aria-pressed={state.as === 'board'} aria-label={t('ui:list.asBoard')} title={t('ui:list.asBoard')} onClick={() => state.change({ as: 'board' })}>
              <AppstoreOutlined />
            </button>
          </span>
        )}
        {state.as === 'list' && (
          <span className="only-wide">
            <ColumnChoice spec={spec} columns={props.columns} settings={props.settings} />
          </span>
        )}
        {props.actions}
      </div>
      <ViewTabs state={state} views={props.views} server={props.server} settings={props.settings} columns={props.columns} />
    </header>
  );
}
