import { useQuery } from '@tanstack/react-query';
import { Button, Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { http } from '@/api/http';
import type { Job } from '@/api/types/job';
import { number } from '@/ui/parts/format';
import { LEADS } from './lead';

export type JobKind = 'bulk' | 'exports' | 'handovers';

interface Props {
  kind: JobKind;
  job: Job;
  onClose: () => void;
}

const titles: Record<JobKind, string> = { bulk: 'lead:bulk.all', exports: 'lead:bulk.export', handovers: 'lead:bulk.handover' };
const isOpen = (job: Job) => job.state === 'queued' || job.state === 'running';

/** How far a change of many leads, a hand-over or an export is, and its file; it goes on when this is closed. */
export default function JobDialog({ kind, job: started, onClose }: Props) {
  const { t } = useTranslation();
  const path = `${LEADS}/${kind}/${started.id}`;
  const { data: job } = useQuery({ queryKey: ['jobs', started.id], queryFn: ({ signal }) => http.get<Job>(path, {}, signal), initialData: started, refetchInterval: ({ state }) => (state.data && !isOpen(state.data) ? false : 700) });
  const count = (...names: string[]) => names.reduce((all, name) => all + (job.counts[name] ?? 0), 0);
  const read = count('read');
  const refused = count('refused', 'stayed');
  const share = job.state === 'done' ? 1 : job.total ? read / job.total : 0;
  const finished = job.state === 'done';
  return (
    <Modal open title={t(titles[kind])} onCancel={onClose} footer={<Button onClick={onClose}>{t('ui:close')}</Button>} width={420}>
      <div className="stack" style={{ gap: 12 }}>
        <div className="progress" role="progressbar" aria-valuemin={0} aria-valuemax={100} aria-valuenow={Math.round(share * 100)} aria-label={t('importing:progress')}>
          <span style={{ width: `${share * 100}%` }} />
        </div>
        <span className="second">{t('lead:bulk.running', { done: number(read), total: number(job.total ?? read) })}</span>
        {job.error && <div className="note bad" role="alert">{job.error.message}</div>}
        {finished && kind !== 'exports' && <div className="note">{t('lead:bulk.finished', { changed: number(count('changed', 'moved')), refused: number(refused) })}</div>}
        {finished && kind === 'exports' && <a href={`${path}/file`} download>{t('lead:bulk.download')}</a>}
        {finished && kind !== 'exports' && refused > 0 && <a href={`${path}/file`} download>{t('lead:bulk.refused')}</a>}
      </div>
    </Modal>
  );
}
