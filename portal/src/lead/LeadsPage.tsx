import { lazy, Suspense, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { audienceOf, useSession } from '@/session/session';
import { ListActions, NewButton } from '@/ui/list/Actions';
import { ListPage } from '@/ui/list/ListPage';
import { Bones } from '@/ui/parts/Parts';
import { useLeadBulk } from './bulk';
import { leadList } from './list';

const LeadBoard = lazy(() => import('./LeadBoard'));

export function LeadsPage() {
  const { t } = useTranslation();
  const session = useSession();
  const { actions, dialog } = useLeadBulk();
  const spec = useMemo(() => {
    const list = leadList(t, session);
    if (audienceOf(session) !== 'staff') return { ...list, views: list.views.slice(0, 1) };
    return { ...list, bulk: actions };
  }, [t, session, actions]);
  return (
    <>
      <ListPage spec={spec} actions={<ListActions kind="lead" imports="leads" />} firstStep={<NewButton kind="lead" />} board={audienceOf(session) === 'staff' ? (filter, q) => <Suspense fallback={<Bones />}><LeadBoard filter={filter} q={q} /></Suspense> : undefined} />
      {dialog}
    </>
  );
}
