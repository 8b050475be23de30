import { DownOutlined } from '@ant-design/icons';
import { useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAddress } from '@/app/address';
import { http } from '@/api/http';
import type { Job } from '@/api/types/job';
import { useSession } from '@/session/session';
import { both } from '@/ui/list/filter';
import { useServerViews } from '@/ui/list/serverViews';
import { useProblemText } from '@/ui/parts/Fault';
import { Menu } from '@/ui/parts/Menu';
import { toast } from '@/ui/parts/toast';
import { LEADS } from './lead';
import { leadList } from './list';

const JobDialog = lazy(() => import('./JobDialog'));
const BulkDialog = lazy(() => import('./BulkDialog'));

export type Action = 'assign' | 'release' | 'edit';

/** What the list shows now, as the server is told it. */
function useShown(): { filter: string | undefined; q: string | undefined } {
  const { t } = useTranslation();
  const session = useSession();
  const { view: key, filter, q } = useAddress();
  const spec = leadList(t, session);
  const server = useServerViews(spec.viewsPath);
  const view = [...spec.views, ...server.views].find((each) => each.key === (key ?? server.opens)) ?? spec.views[0];
  return { filter: both(view?.filter, filter ?? ''), q };
}

/** Changes or exports all leads that the list would show, also those not loaded yet, as a job. */
export function WholeList() {
  const { t } = useTranslation();
  const cache = useQueryClient();
  const words = useProblemText();
  const shown = useShown();
  const [job, setJob] = useState<{ kind: 'bulk' | 'exports'; job: Job }>();
  const [asking, setAsking] = useState<Action>();
  const selection = { filter: shown.filter ?? 'number != ""', ...(shown.q ? { q: shown.q } : {}) };
  const start = async (kind: 'bulk' | 'exports', body: Record<string, unknown>) => {
    const started = await http.post<Job>(`${LEADS}/${kind}`, { ...selection, ...body });
    setJob({ kind, job: started });
    toast('info', t('lead:bulk.started'));
  };
  const items = [
    { key: 'export', label: t('lead:bulk.export'), run: () => void start('exports', {}).catch((refusal: unknown) => toast('bad', words(refusal))) },
    { key: 'assign', label: t('lead:verb.assign'), run: () => setAsking('assign') },
    { key: 'release', label: t('lead:bulk.release'), run: () => setAsking('release') },
    { key: 'edit', label: t('lead:bulk.edit'), run: () => setAsking('edit') },
  ];
  return (
    <>
      <Menu
        label={t('lead:bulk.all')}
        items={items}
        anchor={(props) => (
          <Button {...props} className="only-wide" icon={<DownOutlined />} iconPlacement="end">
            {t('lead:bulk.all')}
          </Button>
        )}
      />
      <Suspense fallback={null}>
        {asking && <BulkDialog action={asking} selection={selection} onClose={() => setAsking(undefined)} submit={(body) => start('bulk', { action: asking, ...body })} />}
        {job && (
          <JobDialog
            kind={job.kind}
            job={job.job}
            onClose={() => {
              setJob(undefined);
              void cache.invalidateQueries({ queryKey: ['leads'] });
            }}
          />
        )}
      </Suspense>
    </>
  );
}
