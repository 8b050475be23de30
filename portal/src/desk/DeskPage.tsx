import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { usePathPart } from '@/app/address';
import { hasAny, useSession } from '@/session/session';
import { Bones } from '@/ui/parts/Parts';
import { Tabs } from '@/ui/parts/Tabs';

const REPS = ['sales-rep', 'telesales', 'sales-manager'];

const sections = [
  { key: 'visits', roles: REPS, Page: lazy(() => import('./VisitsPage')) },
  { key: 'neglect', roles: [...REPS, 'analyst', 'admin'], Page: lazy(() => import('./NeglectPage')) },
  { key: 'activity', roles: [...REPS, 'analyst', 'admin'], Page: lazy(() => import('./ActivityPage')) },
  { key: 'availability', roles: [...REPS, 'admin'], Page: lazy(() => import('./AvailabilityPage')) },
  { key: 'handover', roles: ['sales-manager', 'admin'], Page: lazy(() => import('./HandoverPage')) },
  { key: 'findings', roles: ['sales-manager', 'admin'], Page: lazy(() => import('./FindingsPage')) },
];

/** What surrounds the leads themselves: the day's visits, what was left lying, who is there, and what looks wrong. */
export function DeskPage() {
  const { t } = useTranslation();
  const session = useSession();
  const section = usePathPart('section');
  const open = sections.filter(({ roles }) => hasAny(session, roles));
  const chosen = open.find(({ key }) => key === section) ?? open[0];
  return (
    <div className="page">
      <div className="page-head">
        <h1 className="grow">{t('desk:title')}</h1>
        <Link to="/call">
          <Button tabIndex={-1}>{t('lead:caller.title')}</Button>
        </Link>
      </div>
      <Tabs label={t('desk:title')} to="/desk/$section" chosen={chosen?.key} tabs={open.map(({ key }) => ({ key, label: t(`desk:section.${key}`) }))} />
      {chosen && (
        <Suspense fallback={<Bones rows={6} />}>
          <chosen.Page />
        </Suspense>
      )}
    </div>
  );
}
