import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { http } from '@/api/http';
import { Fault, useProblemText } from '@/ui/parts/Fault';
import { number } from '@/ui/parts/format';
import { Empty, Panel, When } from '@/ui/parts/Parts';
import { toast } from '@/ui/parts/toast';

interface Job {
  id: string;
  state: string;
  counts: Record<string, number>;
}

interface Issue {
  leadId: string;
  number: string;
  company: string;
  kind: string;
  foundAt: string;
  foundBy: string;
}

const RUNS = '/api/v1/lead-cleansing-runs';
const KINDS = ['wrong-number', 'wrong-mail', 'bounced-mail', 'closed-company', 'unreachable'];
const ended = (job: Job | undefined) => job !== undefined && !['queued', 'running'].includes(job.state);

/** Looks over the data of all leads, counts what is wrong, and lists it. */
export default function Cleansing() {
  const { t } = useTranslation();
  const words = useProblemText();
  const cache = useQueryClient();
  const [id, setId] = useState<string>();
  const [kind, setKind] = useState<string>();
  const job = useQuery({
    queryKey: ['jobs', 'cleansing', id],
    queryFn: async ({ signal }) => {
      const now = await http.get<Job>(`${RUNS}/${id}`, {}, signal);
      if (ended(now)) void cache.invalidateQueries({ queryKey: ['lead-issues'] });
      return now;
    },
    enabled: id !== undefined,
    refetchInterval: (query) => (ended(query.state.data) ? false : 1000),
  });
  const issues = useQuery({ queryKey: ['lead-issues', kind], queryFn: ({ signal }) => http.get<{ items: Issue[] }>('/api/v1/lead-issues', { kind }, signal) });
  const run = async () => {
    try {
      setId((await http.post<Job>(RUNS, {})).id);
    } catch (refusal) {
      toast('bad', words(refusal));
    }
  };
  const counts = job.data?.counts;
  return (
    <>
      <p className="second">{t('admin:cleansing.text')}</p>
      <Panel flush title={t('admin:section.cleansing')} extra={<Button size="small" type="primary" loading={id !== undefined && !ended(job.data)} onClick={() => void run()}>{t('admin:cleansing.run')}</Button>}>
        {counts && (
          <table className="plain-table">
            <tbody>
              {['read', ...KINDS, 'cleared'].map((name) => (
                <tr key={name}>
                  <td>{t(`admin:cleansing.kind.${name}`)}</td>
                  <td className="num">{number(counts[name] ?? 0)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
        {!counts && <p className="quiet" style={{ padding: 12 }}>{t('admin:cleansing.notRun')}</p>}
      </Panel>
      <div className="row wrap">
        {[undefined, ...KINDS].map((each) => (
          <Button key={each ?? 'all'} size="small" type={each === kind ? 'primary' : 'default'} onClick={() => setKind(each)}>
            {t(each ? `admin:cleansing.kind.${each}` : 'admin:cleansing.all')}
          </Button>
        ))}
      </div>
      {issues.error && <Fault error={issues.error} retry={() => void issues.refetch()} />}
      {issues.data?.items.length === 0 && <Empty title={t('admin:cleansing.none')} text={t('admin:cleansing.noneText')} />}
      {(issues.data?.items.length ?? 0) > 0 && (
        <Panel flush title={t('admin:cleansing.found')}>
          <table className="plain-table">
            <tbody>
              {issues.data?.items.map((issue) => (
                <tr key={issue.leadId + issue.kind}>
                  <td><Link to={`/leads/${issue.leadId}`}>{issue.company}</Link> <span className="mono quiet">{issue.number}</span></td>
                  <td>{t(`admin:cleansing.kind.${issue.kind}`)}</td>
                  <td><When at={issue.foundAt} /></td>
                </tr>
              ))}
            </tbody>
          </table>
        </Panel>
      )}
    </>
  );
}
