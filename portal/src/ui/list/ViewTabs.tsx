import { PushpinFilled, PushpinOutlined } from '@ant-design/icons';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Popup } from '../parts/Popup';
import { useProblemText } from '../parts/Fault';
import { toast } from '../parts/toast';
import type { useServerViews } from './serverViews';
import type { useListSettings } from './settings';
import type { View } from './types';
import type { ListState } from './useListState';

const SaveView = lazy(() => import('./SaveView'));

interface Props {
  state: ListState;
  views: View[];
  settings: ReturnType<typeof useListSettings>;
  server: ReturnType<typeof useServerViews>;
  columns: string[];
}

/** Views as tabs; a changed filter or order can be kept as a view of one's own, or shared where the server keeps views. */
export function ViewTabs({ state, views, settings, server, columns }: Props) {
  const { t } = useTranslation();
  const words = useProblemText();
  const refused = (refusal: unknown) => toast('bad', words(refusal));
  const remove = (key: string) => {
    if (server.kept) server.remove(key).catch(refused);
    else settings.change({ views: settings.views.filter((view) => view.key !== key) });
    state.change({ view: undefined });
  };
  return (
    <nav className="tabs" aria-label={t('ui:view.all')}>
      {views.map((view) => {
        const chosen = view.key === state.view.key;
        const { saved } = view;
        return (
          <span key={view.key} className="tab" data-chosen={chosen}>
            <button type="button" className="plain" aria-current={chosen ? 'page' : undefined} onClick={() => state.change({ view: view.key, filter: undefined, sort: undefined })}>
              {view.own ? view.label : t(view.label)}
            </button>
            {chosen && saved && (
              <button type="button" className="plain quiet" aria-pressed={saved.isDefault} aria-label={t('ui:view.opensWith', { name: view.label })} title={t('ui:view.opensWith', { name: view.label })} onClick={() => void server.openWith(saved.id, !saved.isDefault).catch(refused)}>
                {saved.isDefault ? <PushpinFilled /> : <PushpinOutlined />}
              </button>
            )}
            {chosen && view.own && saved?.mine !== false && (
              <button type="button" className="plain quiet" aria-label={t('ui:view.remove', { name: view.label })} onClick={() => remove(view.key)}>
                ✕
              </button>
            )}
          </span>
        );
      })}
      {state.filter !== '' && (
        <Popup label={t('ui:view.save')} anchor={(props) => <button {...props} type="button" className="plain tab quiet">+ {t('ui:view.save')}</button>}>
          {(close) => (
            <Suspense fallback={null}>
              <SaveView state={state} settings={settings} server={server} columns={columns} onDone={close} />
            </Suspense>
          )}
        </Popup>
      )}
    </nav>
  );
}
