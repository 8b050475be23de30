import { PushpinFilled, PushpinOutlined } from '@ant-design/icons';
import { Button, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession, hasAny } from '@/session/session';
import { choices } from '../form/choices';
import { Popup } from '../parts/Popup';
import { useProblemText } from '../parts/Fault';
import { toast } from '../parts/toast';
import type { SavedView, useServerViews } from './serverViews';
import type { useListSettings } from './settings';
import type { View } from './types';
import type { ListState } from './useListState';

interface Props {
  state: ListState;
  views: View[];
  settings: ReturnType<typeof useListSettings>;
  server: ReturnType<typeof useServerViews>;
  columns: string[];
}

function SaveView({ state, settings, server, columns }: Omit<Props, 'views'>) {
  const { t } = useTranslation();
  const session = useSession();
  const words = useProblemText();
  const [name, setName] = useState('');
  const [audience, setAudience] = useState<SavedView['audience']>('own');
  const open = (key: string) => {
    setName('');
    state.change({ view: key, filter: undefined, sort: undefined });
  };
  const save = () => {
    if (server.kept) {
      server.add({ name: name.trim(), filter: state.wholeFilter, sort: state.sort, columns, audience }).then(open).catch((refusal: unknown) => toast('bad', words(refusal)));
      return;
    }
    const key = `own-${crypto.randomUUID()}`;
    const view: View = { key, label: name.trim(), own: true, sort: state.sort, columns, ...(state.wholeFilter ? { filter: state.wholeFilter } : {}) };
    settings.change({ views: [...settings.views, view] });
    open(key);
  };
  const audiences = hasAny(session, ['admin', 'sales-manager', 'marketer']) ? ['own', 'unit', 'all'] : ['own', 'unit'];
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
          {server.kept && <Select aria-label={t('ui:view.audience')} style={{ width: 130 }} value={audience} options={choices(t, 'ui:view.audiences', audiences)} onChange={setAudience} />}
          <Button type="primary" htmlType="submit" disabled={name.trim() === ''}>
            {t('ui:save')}
          </Button>
        </form>
      )}
    </Popup>
  );
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
      {state.filter !== '' && <SaveView state={state} settings={settings} server={server} columns={columns} />}
    </nav>
  );
}
