import { useTranslation } from 'react-i18next';
import type { Lead, ScoreReason } from '@/api/types/lead';
import { number, percent } from '@/ui/parts/format';
import { Panel, Tag, type Tone } from '@/ui/parts/Parts';

const GRADE_TONES: Record<string, Tone> = { A: 'good', B: 'accent', C: 'warn', D: 'neutral' };
const GROUPS = ['fit', 'interest', 'engagement', 'model'];

export function GradeTag({ grade }: { grade: string | null | undefined }) {
  return grade ? <Tag tone={GRADE_TONES[grade] ?? 'neutral'}>{grade}</Tag> : <span className="quiet">–</span>;
}

function Reasons({ group, reasons }: { group: string; reasons: ScoreReason[] }) {
  const { t } = useTranslation();
  return (
    <>
      <tr>
        <th colSpan={2} scope="rowgroup">{t(`lead:score.group.${group}`)}</th>
      </tr>
      {reasons.map((reason, index) => (
        <tr key={index}>
          <td>{reason.rule ?? reason.feature?.replace(/^custom\./, '')}</td>
          <td className="num keep">{reason.points > 0 ? '+' : ''}{number(reason.points, 1)}</td>
        </tr>
      ))}
    </>
  );
}

/** What a lead is worth and why: every rule and every field that brought or took points. */
export function ScorePanel({ lead }: { lead: Lead }) {
  const { t } = useTranslation();
  const reasons = lead.scoreReasons ?? [];
  const facts = [
    t('lead:score.points', { score: lead.score ?? 0 }),
    ...(lead.modelScore == null ? [] : [t('lead:score.chance', { chance: percent(lead.modelScore) })]),
    ...(lead.callIntent ? [t('lead:score.intent', { intent: lead.callIntent })] : []),
  ];
  return (
    <Panel flush title={t('lead:score.title')} extra={<GradeTag grade={lead.grade} />}>
      <p style={{ padding: '8px 12px 0' }}>{facts.join(' · ')}</p>
      {reasons.length === 0 ? (
        <p className="quiet" style={{ padding: '0 12px 8px' }}>{t('lead:score.none')}</p>
      ) : (
        <table className="plain-table">
          <tbody>
            {GROUPS.filter((group) => reasons.some((reason) => reason.group === group)).map((group) => (
              <Reasons key={group} group={group} reasons={reasons.filter((reason) => reason.group === group)} />
            ))}
          </tbody>
        </table>
      )}
    </Panel>
  );
}
