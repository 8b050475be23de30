import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Popup } from '../parts/Popup';
import type { useListSettings } from './settings';
import type { View } from './types';
import type { ListState } from './useListState';

interface Props {
  state: ListState;
  views: View[];
  settings: ReturnType<typeof useListSettings>;
  columns: string[];
}

function SaveView({ state, settings, columns }: Omit<Props, 'views'>) {
  const { t } = useTranslation();
  const [name, setName] = useState('');
  const save = () => {
    const key = `own-${crypto.randomUUID()}`;
    const view: View = { key, label: name.trim(), own: true, sort: state.sort, columns, ...(state.wholeFilter ? { filter: state.wholeFilter } : {}) };
    settings.change({ views: [...settings.views, view] });
    setName('');
    state.change({ view: key, filter: undefined, sort: undefined });
  };
  return (
    <Popup label={t('ui:view.save')} anchor={(props) => <button {...props} type="button" className="plain tab quiet">+ {t('ui:view.save')}</button>}>
      {(close) => (
        <form
          className="row"
          onSubmit={(event) => {
            event.preventDefault();
            if (name.trim() === '') return;
            close();
            save();
          }}
        >
          <span className="field-box">
            <input value={name} maxLength={40} placeholder={t('ui:view.name')} aria-label={t('ui:view.name')} onChange={(event) => setName(event.target.value)} />
          </span>
          <Button type="primary" htmlType="submit" disabled={name.trim() === ''}>
            {t('ui:save')}
          </Button>
        </form>
      )}
    </Popup>
  );
}

/** Views as tabs; a changed filter or order can be kept as a view of one's own in this browser. */
export function ViewTabs({ state, views, settings, columns }: Props) {
  const { t } = useTranslation();
  const remove = (key: string) => {
    settings.change({ views: settings.views.filter((view) => view.key !== key) });
    state.change({ view: undefined });
  };
  return (
    <nav className="tabs" aria-label={t('ui:view.all')}>
      {views.map((view) => {
        const chosen = view.key === state.view.key;
        return (
          <span key={view.key} className="tab" data-chosen={chosen}>
            <button type="button" className="plain" aria-current={chosen ? 'page' : undefined} onClick={() => state.change({ view: view.key, filter: undefined, sort: undefined })}>
              {view.own ? view.label : t(view.label)}
            </button>
            {chosen && view.own && (
              <button type="button" className="plain quiet" aria-label={t('ui:view.remove', { name: view.label })} onClick={() => remove(view.key)}>
                ✕
              </button>
            )}
          </span>
        );
      })}
      {state.filter !== '' && <SaveView state={state} settings={settings} columns={columns} />}
    </nav>
  );
}
