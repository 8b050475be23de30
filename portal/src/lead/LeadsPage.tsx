import { lazy, Suspense, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { audienceOf, useSession } from '@/session/session';
import { ListActions, NewButton } from '@/ui/list/Actions';
import { ListPage } from '@/ui/list/ListPage';
import { Bones } from '@/ui/parts/Parts';
import { useLeadBulk } from './bulk';
import { useCustomFields } from './custom';
import { useInlineEdit } from './inline';
import { identityFields } from './lead';
import { leadList } from './list';
import { WholeList } from './WholeList';

const LeadBoard = lazy(() => import('./LeadBoard'));

export function LeadsPage() {
  const { t } = useTranslation();
  const session = useSession();
  const { actions, dialog } = useLeadBulk();
  const custom = useCustomFields();
  const editable = useInlineEdit();
  const spec = useMemo(() => {
    const standard = leadList(t, session);
    const list = { ...standard, columns: editable([...standard.columns, ...custom.columns], [...identityFields(), ...custom.specs]), filters: [...standard.filters, ...custom.filters] };
    if (audienceOf(session) !== 'staff') return { ...list, views: list.views.slice(0, 1) };
    return { ...list, bulk: actions };
  }, [t, session, actions, custom, editable]);
  return (
    <>
      <ListPage spec={spec} actions={<>{audienceOf(session) === 'staff' && <WholeList />}<ListActions kind="lead" imports="leads" /></>} firstStep={<NewButton kind="lead" />} board={audienceOf(session) === 'staff' ? (filter, q) => <Suspense fallback={<Bones />}><LeadBoard filter={filter} q={q} /></Suspense> : undefined} />
      {dialog}
    </>
  );
}
