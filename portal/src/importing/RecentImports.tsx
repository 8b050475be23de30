import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { http } from '@/api/http';
import type { Page } from '@/api/types/common';
import type { Job } from '@/api/types/job';
import { number } from '@/ui/parts/format';
import { Panel, When } from '@/ui/parts/Parts';
import { subject } from './ProgressStep';

/** Imports of before, so that a running one is found again. */
export function RecentImports({ target }: { target: string }) {
  const { t } = useTranslation();
  const { data } = useQuery({ queryKey: ['imports', target], queryFn: ({ signal }) => http.get<Page<Job>>(`/api/v1/${target}/imports`, { limit: 10 }, signal), retry: false });
  if (!data || data.items.length === 0) return null;
  return (
    <Panel title={t('importing:recent')} flush>
      <ul className="related">
        {data.items.map((job) => (
          <li key={job.id}>
            <Link className="grow clip" to="/imports/$target" params={{ target }} search={{ job: job.id }}>
              {subject(job) || job.id}
            </Link>
            <span className="second">{t(`importing:state.${job.state}`)}</span>
            <span className="num quiet">{number(job.counts['read'] ?? 0)}</span>
            <span className="quiet"><When at={job.createdAt} /></span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
