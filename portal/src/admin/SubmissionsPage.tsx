import { useAddress } from '@/app/address';
import { useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { http } from '@/api/http';
import type { Page } from '@/api/types/common';
import { hasAny, useSession } from '@/session/session';
import { Fault, useProblemText } from '@/ui/parts/Fault';
import { number } from '@/ui/parts/format';
import { Bones, Panel, Tag, When, type Tone } from '@/ui/parts/Parts';
import { toast } from '@/ui/parts/toast';

interface Submission {
  submissionId: string;
  formKey: string;
  payload: Record<string, unknown>;
  receivedAt: string;
  outcome?: string | null;
  reason?: string | null;
  leadId?: string | null;
}

const SUBMISSIONS = '/api/v1/submissions';
const OUTCOMES = ['lead', 'merged', 'rejected', 'quarantined', 'waiting'];
const tones: Record<string, Tone> = { lead: 'good', merged: 'info', rejected: 'bad', quarantined: 'warn', waiting: 'neutral' };

/** Received is the sum of what became of it, or something is wrong. */
function Reconciliation() {
  const { t } = useTranslation();
  const { data } = useQuery({ queryKey: ['submissions', 'reconciliation'], queryFn: ({ signal }) => http.get<Record<string, number>>(`${SUBMISSIONS}/reconciliation`, {}, signal), refetchInterval: 5000 });
  if (!data) return null;
  const sum = OUTCOMES.reduce((all, outcome) => all + (data[outcome] ?? 0), 0);
  const received = data['received'] ?? 0;
  return (
    <Panel title={t('admin:submission.sum')} extra={<Tag tone={sum === received ? 'good' : 'bad'}>{t(sum === received ? 'admin:submission.agrees' : 'admin:submission.differs')}</Tag>}>
      <dl className="key-facts">
        {['received', ...OUTCOMES].map((outcome) => (
          <div key={outcome}>
            <dt>{t(`admin:outcome.${outcome}`)}</dt>
            <dd className="figure">{number(data[outcome] ?? 0)}</dd>
          </div>
        ))}
      </dl>
    </Panel>
  );
}

const said = (payload: Record<string, unknown>): string => ['company', 'contactName', 'email', 'phone'].flatMap((field) => (typeof payload[field] === 'string' ? [payload[field]] : [])).join(' · ');

/** Everything that came in through forms and what became of it; what was refused can be judged once more. */
export default function SubmissionsPage() {
  const { t } = useTranslation();
  const session = useSession();
  const cache = useQueryClient();
  const words = useProblemText();
  const { filter } = useAddress();
  const { data, error, refetch, hasNextPage, fetchNextPage } = useInfiniteQuery({
    queryKey: ['submissions', 'list', filter],
    queryFn: ({ pageParam, signal }) => http.get<Page<Submission>>(SUBMISSIONS, { limit: 50, filter, cursor: pageParam }, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.nextCursor ?? undefined,
  });
  const replay = (submission: Submission) =>
    http
      .post(`${SUBMISSIONS}/${submission.submissionId}/replay`, {})
      .then(() => cache.invalidateQueries({ queryKey: ['submissions'] }))
      .catch((refusal: unknown) => toast('bad', words(refusal)));
  const submissions = data?.pages.flatMap(({ items }) => items);
  return (
    <>
      <Reconciliation />
      <Panel flush title={t('admin:section.submissions')}>
        {error && !data && <Fault error={error} retry={() => void refetch()} />}
        {!data && !error && <Bones />}
        {submissions?.length === 0 && <p className="quiet" style={{ padding: 12 }}>{t('admin:submission.none')}</p>}
        <ul className="related">
          {submissions?.map((submission) => {
            const outcome = submission.outcome ?? 'waiting';
            return (
              <li key={submission.submissionId}>
                <Tag tone={tones[outcome] ?? 'neutral'}>{t(`admin:outcome.${outcome}`)}</Tag>
                <span className="grow clip">
                  {submission.leadId ? <Link to={`/leads/${submission.leadId}`}>{said(submission.payload)}</Link> : said(submission.payload)}
                  {submission.reason && <span className="second"> {submission.reason}</span>}
                </span>
                <span className="mono quiet only-wide">{submission.formKey}</span>
                <span className="quiet"><When at={submission.receivedAt} /></span>
                {outcome !== 'waiting' && hasAny(session, ['marketer', 'admin']) && (
                  <Button size="small" onClick={() => void replay(submission)}>{t('admin:submission.replay')}</Button>
                )}
              </li>
            );
          })}
        </ul>
        {hasNextPage && <button type="button" className="plain more" onClick={() => void fetchNextPage()}>{t('ui:more')}</button>}
      </Panel>
    </>
  );
}
