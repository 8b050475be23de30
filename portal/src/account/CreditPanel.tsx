import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { http } from '@/api/http';
import type { Account } from '@/api/types/account';
import type { Money } from '@/api/types/common';
import { hasAny, useSession } from '@/session/session';
import type { Values } from '@/ui/form/fields';
import { FormDialog } from '@/ui/form/FormDialog';
import { Amount, Panel } from '@/ui/parts/Parts';
import { toast } from '@/ui/parts/toast';
import { ACCOUNTS } from './account';

interface Credit {
  limit?: Money | null;
  exposure?: Money | null;
  available?: Money | null;
  version?: number;
}

const FIELDS = [{ name: 'limit', label: 'account:credit.limit', kind: 'money' as const, wide: true }];

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
    await http.put(path, values, { version: data.version });
    await cache.invalidateQueries({ queryKey: ['accounts'] });
    toast('good', t('account:credit.saved'));
  };
  return (
    <Panel title={t('account:credit.title')} extra={hasAny(session, ['finance', 'admin']) && <Button size="small" type="text" onClick={() => setEditing(true)}>{t('account:credit.change')}</Button>}>
      <dl className="facts">
        {(['limit', 'exposure', 'available'] as const).map((each) => (
          <div key={each}>
            <dt>{t(`account:credit.${each}`)}</dt>
            <dd><Amount of={data[each]} /></dd>
          </div>
        ))}
      </dl>
      {editing && <FormDialog title={t('account:credit.change')} draftKey={`account.${account.id}.credit`} fields={FIELDS} initial={{ limit: data.limit }} submitLabel={t('ui:save')} submit={save} onClose={() => setEditing(false)} />}
    </Panel>
  );
}
