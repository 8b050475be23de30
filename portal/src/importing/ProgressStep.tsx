import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { http } from '@/api/http';
import type { Job } from '@/api/types/job';
import { Fault, useProblemText } from '@/ui/parts/Fault';
import { number } from '@/ui/parts/format';
import { Bones, Panel, Tag, type Tone } from '@/ui/parts/Parts';
import { Undo } from './Undo';
import { toast } from '@/ui/parts/toast';

const COUNTS = ['read', 'created', 'updated', 'merged', 'skipped', 'rejected', 'undone'];
const UNDOABLE = ['leads'];
const tones: Record<Job['state'], Tone> = { queued: 'neutral', running: 'info', done: 'good', failed: 'bad', cancelled: 'warn' };
const isOpen = (job: Job | undefined) => job === undefined || job.state === 'queued' || job.state === 'running';

export function Progress({ job }: { job: Job }) {
  const { t } = useTranslation();
  const read = job.counts['read'] ?? 0;
  const share = job.state === 'done' ? 1 : job.total ? read / job.total : 0;
  return (
    <div>
      <div className="progress" role="progressbar" aria-valuemin={0} aria-valuemax={100} aria-valuenow={Math.round(share * 100)} aria-label={t('importing:progress')}>
        <span style={{ width: `${share * 100}%` }} />
      </div>
      <div className="row wrap second">
        <span>{job.total ? t('importing:readOf', { read: number(read), total: number(job.total) }) : t('importing:readSoFar', { read: number(read) })}</span>
        {job.ratePerSecond != null && <span>{t('importing:rate', { rate: number(job.ratePerSecond) })}</span>}
      </div>
    </div>
  );
}

/** How far it is, what it made, what it refused; goes on without this page. */
export function ProgressStep({ target, id, back, onAgain }: { target: string; id: string; back: string; onAgain: () => void }) {
  const { t } = useTranslation();
  const cache = useQueryClient();
  const navigate = useNavigate();
  const words = useProblemText();
  const path = `/api/v1/${target}/imports/${id}`;
  const key = ['imports', target, id];
  const { data: job, error, refetch } = useQuery({ queryKey: key, queryFn: ({ signal }) => http.get<Job>(path, {}, signal), refetchInterval: ({ state }) => (isOpen(state.data) ? 700 : false) });
  const finished = job?.state === 'done';
  useEffect(() => {
    if (finished) void cache.invalidateQueries({ queryKey: [target === 'opportunities' ? 'deals' : target] });
  }, [finished, cache, target]);
  if (!job) return error ? <Fault error={error} retry={() => void refetch()} /> : <Bones rows={4} />;
  const tell = (verb: 'cancel' | 'resume') => http.post<Job>(`${path}/${verb}`, {}).then((told) => cache.setQueryData(key, told)).catch((refusal: unknown) => toast('bad', words(refusal)));
  const rejected = job.counts['rejected'] ?? 0;
  return (
    <Panel title={t('importing:run', { file: subject(job) })} extra={<Tag tone={tones[job.state]}>{t(`importing:state.${job.state}`)}</Tag>}>
      <div className="stack" style={{ gap: 16 }}>
        <Progress job={job} />
        <dl className="key-facts">
          {COUNTS.filter((count) => !['skipped', 'undone'].includes(count) || job.counts[count]).map((count) => (
            <div key={count}>
              <dt>{t(`importing:count.${count}`)}</dt>
              <dd className="figure">{number(job.counts[count] ?? 0)}</dd>
            </div>
          ))}
        </dl>
        {job.error && <div className="note bad" role="alert">{job.error.message}</div>}
        {rejected > 0 && (
          <div className="note warn">
            <span className="grow">{t('importing:rejectedHint', { count: rejected, shown: number(rejected) })}</span>
            <a href={`${path}/rejected?bom=true`} download>{t('importing:rejectedFile')}</a>
          </div>
        )}
        <div className="row wrap">
          {isOpen(job) && !job.cancelRequested && <Button onClick={() => void tell('cancel')}>{t('importing:cancel')}</Button>}
          {(job.state === 'failed' || job.state === 'cancelled') && <Button type="primary" onClick={() => void tell('resume')}>{t('importing:resume')}</Button>}
          {UNDOABLE.includes(target) && !isOpen(job) && <Undo path={path} job={job} onTold={(told) => cache.setQueryData(key, told)} />}
          {finished && <Link to={back}>{t('importing:look')}</Link>}
          {!isOpen(job) && (
            <Button
              onClick={() => {
                onAgain();
                void navigate({ to: '/imports/$target', params: { target }, search: {} });
              }}
            >
              {t('importing:again')}
            </Button>
          )}
        </div>
        {isOpen(job) && <p className="quiet">{t('importing:mayLeave')}</p>}
      </div>
    </Panel>
  );
}

export function subject(job: Job): string {
  if (typeof job.subject === 'string') return job.subject;
  const named = job.subject as { name?: string; file?: string } | null | undefined;
  return named?.name ?? named?.file ?? '';
}
