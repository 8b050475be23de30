import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { http } from '@/api/http';
import type { Account, Credit } from '@/api/types/account';
import { hasAny, useSession } from '@/session/session';
import type { Values } from '@/ui/form/fields';
import { FormDialog } from '@/ui/form/FormDialog';
import { Amount, Panel } from '@/ui/parts/Parts';
import { toast } from '@/ui/parts/toast';
import { ACCOUNTS } from './account';

const FIELDS = [
  { name: 'limit', label: 'account:credit.limit', kind: 'money' as const },
  { name: 'onHold', label: 'account:credit.onHold', kind: 'flag' as const },
];

/** How much the account may owe, and how much it does. */
export function CreditPanel({ account }: { account: Account }) {
  const { t } = useTranslation();
  const session = useSession();
  const cache = useQueryClient();
  const [editing, setEditing] = useState(false);
  const path = `${ACCOUNTS}/${account.id}/credit`;
  const { data } = useQuery({ queryKey: ['accounts', 'part', account.id, 'credit'], queryFn: ({ signal }) => http.get<Credit>(path, {}, signal), retry: false });
  if (!data) return null;
  const save = async (values: Values) => {
    await http.put(path, { limit: values['limit'], onHold: values['onHold'] === true });
    await cache.invalidateQueries({ queryKey: ['accounts'] });
    toast('good', t('account:credit.saved'));
  };
  return (
    <Panel title={t('account:credit.title')} extra={hasAny(session, ['finance', 'sales-manager', 'admin']) && <Button size="small" type="text" onClick={() => setEditing(true)}>{t('account:credit.change')}</Button>}>
      {data.onHold && <div className="note bad" style={{ marginBottom: 8 }}>{t('account:credit.held')}</div>}
      <dl className="facts">
        {(['limit', 'exposure', 'available'] as const).map((each) => (
          <div key={each}>
            <dt>{t(`account:credit.${each}`)}</dt>
            <dd><Amount of={data[each]} /></dd>
          </div>
        ))}
      </dl>
      {editing && <FormDialog title={t('account:credit.change')} draftKey={`account.${account.id}.credit`} fields={FIELDS} initial={{ limit: data.limit, onHold: data.onHold }} submitLabel={t('ui:save')} submit={save} onClose={() => setEditing(false)} />}
    </Panel>
  );
}
