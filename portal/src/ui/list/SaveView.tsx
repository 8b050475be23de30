import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { hasAny, useSession } from '@/session/session';
import { Choice } from '../parts/Choice';
import { useProblemText } from '../parts/Fault';
import { toast } from '../parts/toast';
import type { SavedView, useServerViews } from './serverViews';
import type { useListSettings } from './settings';
import type { View } from './types';
import type { ListState } from './useListState';

interface Props {
  state: ListState;
  settings: ReturnType<typeof useListSettings>;
  server: ReturnType<typeof useServerViews>;
  columns: string[];
  onDone: () => void;
}

/** Asks for a name, and where the server keeps views, for who may see it. */
export default function SaveView({ state, settings, server, columns, onDone }: Props) {
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
  const audiences: SavedView['audience'][] = hasAny(session, ['admin', 'sales-manager', 'marketer']) ? ['own', 'unit', 'all'] : ['own', 'unit'];
  return (
    <form
      className="row"
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() === '') return;
        onDone();
        save();
      }}
    >
      <span className="field-box">
        <input autoFocus value={name} maxLength={40} placeholder={t('ui:view.name')} aria-label={t('ui:view.name')} onChange={(event) => setName(event.target.value)} />
      </span>
      {server.kept && <Choice label={t('ui:view.audience')} value={audience} options={audiences.map((value) => ({ value, label: t(`ui:view.audiences.${value}`) }))} onChange={setAudience} />}
      <Button type="primary" htmlType="submit" disabled={name.trim() === ''}>
        {t('ui:save')}
      </Button>
    </form>
  );
}
