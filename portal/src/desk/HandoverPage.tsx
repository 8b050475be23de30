import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { http } from '@/api/http';
import type { Page } from '@/api/types/common';
import type { Job } from '@/api/types/job';
import JobDialog from '@/lead/JobDialog';
import { LEADS } from '@/lead/lead';
import type { FieldSpec, Values } from '@/ui/form/fields';
import { FormDialog } from '@/ui/form/FormDialog';
import { personField } from '@/ui/form/lookups';
import { Fault } from '@/ui/parts/Fault';
import { number } from '@/ui/parts/format';
import { Bones, Empty, Panel, PersonName, Tag, When, type Tone } from '@/ui/parts/Parts';

const JOBS = '/api/v1/lead/jobs';
const tones: Record<Job['state'], Tone> = { queued: 'neutral', running: 'info', done: 'good', failed: 'bad', cancelled: 'warn' };

const FIELDS: FieldSpec[] = [
  personField('fromUserName', 'desk:handover.from', { required: true, wide: true }),
  personField('toUserName', 'desk:handover.to', { wide: true, hint: 'desk:handover.toHint' }),
  { name: 'reason', label: 'desk:handover.reason', kind: 'multiline', required: true, max: 500 },
];

/** How many open leads the person still has; said before anything moves. */
function Owned({ by }: { by: string }) {
  const { t } = useTranslation();
  const filter = `ownerUserName == ${JSON.stringify(by)} && state != "converted" && state != "disqualified"`;
  const { data } = useQuery({ queryKey: ['leads', 'owned', by], queryFn: ({ signal }) => http.get<Page<unknown>>(LEADS, { filter, limit: 1, count: 'exact' }, signal) });
  if (!data) return null;
  return <div className="note">{t('desk:handover.willMove', { count: data.count ?? 0, shown: number(data.count ?? 0) })}</div>;
}

/** When somebody leaves: all their open leads go to another person, or back to their pools, in one operation with a report. */
export default function HandoverPage() {
  const { t } = useTranslation();
  const cache = useQueryClient();
  const [asking, setAsking] = useState(false);
  const [shown, setShown] = useState<Job>();
  const { data, error, refetch } = useQuery({ queryKey: ['handovers'], queryFn: ({ signal }) => http.get<Page<Job>>(JOBS, { kind: 'leads-handover', limit: 20 }, signal) });
  const submit = async (values: Values, idempotencyKey: string) => {
    setShown(await http.post<Job>(`${LEADS}/handovers`, values, { idempotencyKey }));
    await cache.invalidateQueries({ queryKey: ['handovers'] });
  };
  return (
    <>
      <p className="second">{t('desk:handover.text')}</p>
      <Panel flush title={t('desk:section.handover')} extra={<Button type="primary" size="small" onClick={() => setAsking(true)}>{t('desk:handover.start')}</Button>}>
        {error && <Fault error={error} retry={() => void refetch()} />}
        {!data && !error && <Bones rows={3} />}
        {data?.items.length === 0 && <Empty title={t('desk:handover.none')} />}
        <ul className="related">
          {data?.items.map((job) => (
            <li key={job.id}>
              <Tag tone={tones[job.state]}>{t(`importing:state.${job.state}`)}</Tag>
              <span className="grow clip">{t('desk:handover.moved', { moved: number(job.counts['moved'] ?? 0), stayed: number(job.counts['stayed'] ?? 0) })}</span>
              {job.ownerUserName && <span className="quiet only-wide"><PersonName of={job.ownerUserName} /></span>}
              <span className="quiet"><When at={job.createdAt} /></span>
              <Button size="small" onClick={() => setShown(job)}>{t('desk:handover.report')}</Button>
            </li>
          ))}
        </ul>
      </Panel>
      {asking && (
        <FormDialog
          title={t('desk:handover.start')}
          draftKey="desk.handover"
          fields={FIELDS}
          submitLabel={t('desk:handover.submit')}
          danger
          submit={submit}
          onClose={() => setAsking(false)}
          below={(values) => (typeof values['fromUserName'] === 'string' ? <Owned by={values['fromUserName']} /> : null)}
        />
      )}
      {shown && (
        <JobDialog
          kind="handovers"
          job={shown}
          onClose={() => {
            setShown(undefined);
            void cache.invalidateQueries({ queryKey: ['handovers'] });
            void cache.invalidateQueries({ queryKey: ['leads'] });
          }}
        />
      )}
    </>
  );
}
