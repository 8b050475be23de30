import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '@/session/session';
import { ListActions, NewButton } from '@/ui/list/Actions';
import { ListPage } from '@/ui/list/ListPage';
import { accountList } from './list';

export function AccountsPage() {
  const { t } = useTranslation();
  const session = useSession();
  const spec = useMemo(() => accountList(t, session), [t, session]);
  return <ListPage spec={spec} actions={<ListActions kind="account" imports="accounts" />} firstStep={<NewButton kind="account" />} />;
}
