import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { lazy, Suspense, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { mayCreate, openCreate } from '@/shell/creates';
import { audienceOf, hasAny, useSession } from '@/session/session';
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
  const create = mayCreate(session, 'lead') && (
    <Button type="primary" onClick={() => openCreate('lead')}>
      {t('lead:new.open')}
    </Button>
  );
  const load = hasAny(session, ['sales-manager', 'marketer', 'admin', 'sales-rep']) && (
    <Link to="/imports/leads" className="only-wide">
      <Button tabIndex={-1}>{t('ui:import')}</Button>
    </Link>
  );
  return (
    <>
      <ListPage spec={spec} actions={<>{load}{create}</>} firstStep={create} board={audienceOf(session) === 'staff' ? (filter, q) => <Suspense fallback={<Bones />}><LeadBoard filter={filter} q={q} /></Suspense> : undefined} />
      {dialog}
    </>
  );
}
