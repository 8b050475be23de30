import { usePathPart } from '@/app/address';
import { Link } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { hasAny, useSession } from '@/session/session';
import { Bones } from '@/ui/parts/Parts';

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
  const tabs = useRef<HTMLElement>(null);
  useEffect(() => {
    // On a phone the tabs are one line to push: the chosen one is to be seen.
    tabs.current?.querySelector('[data-chosen="true"]')?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, [chosen?.key]);
  return (
    <div className="page">
      <div className="page-head">
        <h1>{t('admin:title')}</h1>
      </div>
      <nav ref={tabs} className="tabs many" aria-label={t('admin:title')}>
        {open.map(({ key }) => (
          <Link key={key} className="tab" data-chosen={key === chosen?.key} to="/admin/$section" params={{ section: key }}>
            {t(`admin:section.${key}`)}
          </Link>
        ))}
      </nav>
      {chosen && (
        <Suspense fallback={<Bones rows={6} />}>
          <chosen.Page />
        </Suspense>
      )}
    </div>
  );
}
