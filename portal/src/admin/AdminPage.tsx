import { usePathPart } from '@/app/address';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { hasAny, useSession } from '@/session/session';
import { Bones } from '@/ui/parts/Parts';
import { Tabs } from '@/ui/parts/Tabs';

const sections = [
  { key: 'submissions', roles: ['admin', 'marketer'], Page: lazy(() => import('./SubmissionsPage')) },
  { key: 'forms', roles: ['admin', 'marketer'], Page: lazy(() => import('./FormsPage')) },
  { key: 'sources', roles: ['admin', 'marketer'], Page: lazy(() => import('./SourcesPage')) },
  { key: 'fields', roles: ['admin'], Page: lazy(() => import('./CustomFieldsPage')) },
  { key: 'access', roles: ['admin'], Page: lazy(() => import('./FieldAccessPage')) },
  { key: 'assignment', roles: ['admin', 'sales-manager', 'marketer'], Page: lazy(() => import('./AssignmentRules')) },
  { key: 'pools', roles: ['admin', 'sales-manager'], Page: lazy(() => import('./PoolPolicies')) },
  { key: 'territories', roles: ['admin', 'sales-manager', 'marketer'], Page: lazy(() => import('./Territories')) },
  { key: 'duplicates', roles: ['admin', 'sales-manager', 'marketer'], Page: lazy(() => import('./DuplicateRules')) },
  { key: 'scores', roles: ['admin', 'sales-manager', 'marketer'], Page: lazy(() => import('./ScoreRules')) },
  { key: 'models', roles: ['admin', 'sales-manager', 'marketer', 'analyst'], Page: lazy(() => import('./ScoreModels')) },
  { key: 'intents', roles: ['admin', 'sales-manager', 'marketer', 'telesales'], Page: lazy(() => import('./CallIntents')) },
  { key: 'cleansing', roles: ['admin', 'sales-manager', 'marketer'], Page: lazy(() => import('./Cleansing')) },
  { key: 'levels', roles: ['admin'], Page: lazy(() => import('./ServiceLevels')) },
  { key: 'pipelines', roles: ['admin', 'sales-manager'], Page: lazy(() => import('./PipelinesPage')) },
];

/** Configuration, as far as the services have it. */
export function AdminPage() {
  const { t } = useTranslation();
  const session = useSession();
  const section = usePathPart('section');
  const open = sections.filter(({ roles }) => hasAny(session, roles));
  const chosen = open.find(({ key }) => key === section) ?? open[0];
  return (
    <div className="page">
      <div className="page-head">
        <h1>{t('admin:title')}</h1>
      </div>
      <Tabs many label={t('admin:title')} to="/admin/$section" chosen={chosen?.key} tabs={open.map(({ key }) => ({ key, label: t(`admin:section.${key}`) }))} />
      {chosen && (
        <Suspense fallback={<Bones rows={6} />}>
          <chosen.Page />
        </Suspense>
      )}
    </div>
  );
}
