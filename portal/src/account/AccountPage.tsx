import { usePathPart } from '@/app/address';
import { useTranslation } from 'react-i18next';
import type { Account } from '@/api/types/account';
import { mayCreate, openCreate, type CreateKind } from '@/shell/creates';
import { useSession } from '@/session/session';
import { useSharing } from '@/sharing/useSharing';
import { clearedAsEmpty, type Values } from '@/ui/form/fields';
import { Person, Tag, When } from '@/ui/parts/Parts';
import { FieldGroup } from '@/ui/record/FieldGroup';
import { RecordAbsent, RecordPage } from '@/ui/record/RecordPage';
import { useRecord } from '@/ui/record/useRecord';
import { ACCOUNTS, mayEditAccount, typeWords, profileFields, sizeFields } from './account';
import { AccountTimeline } from './AccountTimeline';
import { CreditPanel } from './CreditPanel';
import { Overview } from './Overview';

const BACK = { to: '/accounts', label: 'account:title' };
const FROM_HERE: CreateKind[] = ['deal', 'ticket', 'contact', 'order', 'task'];

export function AccountPage() {
  const { t } = useTranslation();
  const id = usePathPart('id');
  const session = useSession();
  const { record: account, error, reload, patch } = useRecord<Account>('accounts', ACCOUNTS, id);
  const sharing = useSharing('accounts', ACCOUNTS, account, account?.name);
  if (!account) return <RecordAbsent error={error} back={BACK} retry={() => void reload()} />;
  const save = mayEditAccount(account, session) ? (changes: Values, version: number) => patch(clearedAsEmpty(changes), version) : undefined;
  const stale = () => void reload();
  const seed = { accountId: account.id, accountName: account.name };
  return (
    <>
      <RecordPage
        back={BACK}
        name={account.name}
        number={account.number}
        tag={account.type && <Tag tone={account.type === 'customer' ? 'good' : 'neutral'}>{typeWords(t, account.type)}</Tag>}
        facts={[
          { label: 'account:field.ownerUserName', value: <Person name={account.ownerName ?? account.ownerUserName} /> },
          { label: 'account:field.industry', value: account.industry ?? '–' },
          { label: 'account:field.updatedAt', value: <When at={account.updatedAt} /> },
        ]}
        actions={FROM_HERE.filter((kind) => mayCreate(session, kind)).map((kind) => ({ key: kind, label: `shell:create.${kind}`, run: () => openCreate(kind, kind === 'task' ? { about: { type: 'account', id: account.id } } : seed) }))}
        menu={sharing.menu}
        left={
          <>
            <FieldGroup main title="account:group.profile" record={account} fields={profileFields(t)} draftKey="account.profile" save={save} onStale={stale} />
            <FieldGroup title="account:group.size" record={account} fields={sizeFields()} draftKey="account.size" save={save} onStale={stale} />
            <CreditPanel account={account} />
          </>
        }
        middle={<AccountTimeline account={account} />}
        right={<Overview account={account} />}
      />
      {sharing.dialog}
    </>
  );
}
