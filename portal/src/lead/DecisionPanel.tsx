import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { http } from '@/api/http';
import { ApiError } from '@/api/problem';
import { Panel, Tag, When } from '@/ui/parts/Parts';

interface Decision {
  rulesVersion: number;
  rule: string | null;
  pool: string;
  explanation: { rule: string; result: string; candidates: { userName: string; chosen: boolean; reason: string }[] }[];
  at: string;
}

/** Why the rules put the lead where it went: each rule in order, each person looked at. */
export function DecisionPanel({ leadId }: { leadId: string }) {
  const { t } = useTranslation();
  const { data } = useQuery({
    queryKey: ['lead-decision', leadId],
    retry: false,
    queryFn: ({ signal }) =>
      http.get<Decision>(`/api/v1/leads/${leadId}/assignment`, {}, signal).catch((refusal: unknown) => {
        if (refusal instanceof ApiError && refusal.problem.status === 404) return null;
        throw refusal;
      }),
  });
  if (!data) return null;
  return (
    <Panel title={t('pool:decision.title')} extra={<When at={data.at} />}>
      <p className="second">{data.rule ? t('pool:decision.by', { rule: data.rule, version: data.rulesVersion }) : t('pool:decision.none', { pool: data.pool })}</p>
      <ol className="stack" style={{ paddingInlineStart: 18, margin: 0 }}>
        {data.explanation.map((step, index) => (
          <li key={index}>
            {step.rule} <Tag tone={step.result === 'decided' ? 'good' : 'neutral'}>{t(`pool:decision.result.${step.result}`)}</Tag>
            {step.candidates.map((candidate) => (
              <div key={candidate.userName} className={candidate.chosen ? '' : 'quiet'}>
                {candidate.chosen ? '✓' : '–'} {candidate.userName}: {candidate.reason}
              </div>
            ))}
          </li>
        ))}
      </ol>
    </Panel>
  );
}
