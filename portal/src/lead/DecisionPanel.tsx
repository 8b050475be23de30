import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { http } from '@/api/http';
import { Panel, PersonName, Tag, When } from '@/ui/parts/Parts';
import { useUnits } from '@/ui/parts/units';
import { reasonInWords } from './decision';

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
  const { nameOf } = useUnits();
  const { data } = useQuery({ queryKey: ['lead-decision', leadId], queryFn: async ({ signal }) => (await http.get<Decision | undefined>(`/api/v1/leads/${leadId}/assignment`, {}, signal)) ?? null });
  if (!data) return null;
  return (
    <Panel title={t('pool:decision.title')} extra={<When at={data.at} />}>
      <p className="second">{data.rule ? t('pool:decision.by', { rule: data.rule, version: data.rulesVersion }) : t('pool:decision.none', { pool: nameOf(data.pool) })}</p>
      <ol className="stack" style={{ paddingInlineStart: 18, margin: 0 }}>
        {data.explanation.map((step, index) => (
          <li key={index}>
            {step.rule} <Tag tone={step.result === 'decided' ? 'good' : 'neutral'}>{t(`pool:decision.result.${step.result}`)}</Tag>
            {step.candidates.map((candidate) => (
              <div key={candidate.userName} className={candidate.chosen ? '' : 'quiet'}>
                {candidate.chosen ? '✓' : '–'} <PersonName of={candidate.userName} />: {reasonInWords(t, candidate.reason)}
              </div>
            ))}
          </li>
        ))}
      </ol>
    </Panel>
  );
}
