import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { GradeTag } from '@/lead/ScorePanel';
import { number } from '@/ui/parts/format';
import { Panel } from '@/ui/parts/Parts';
import type { ScoreRuleSet } from './ScoreRules';
import { Trial } from './Trial';

interface Outcome {
  leads: number;
  changed: number;
  before: Record<string, number>;
  after: Record<string, number>;
  items: { id: string; number: string; company: string; score: number; grade?: string | null; newScore: number; newGrade: string }[];
}

/** How the rules on the page would score the newest leads, beside how they are scored now. */
export function ScoreTrial({ rules }: { rules: ScoreRuleSet }) {
  const { t } = useTranslation();
  return (
    <Trial<Outcome> path="/api/v1/lead-score-rules/try" body={rules}>
      {(outcome) => (
        <Panel flush title={t('admin:score.wouldMove', { leads: number(outcome.leads), changed: number(outcome.changed) })}>
          <table className="plain-table">
            <thead>
              <tr>
                <th>{t('admin:score.grade')}</th>
                <th className="num">{t('admin:score.now')}</th>
                <th className="num">{t('admin:score.then')}</th>
              </tr>
            </thead>
            <tbody>
              {['A', 'B', 'C', 'D'].map((grade) => (
                <tr key={grade}>
                  <td><GradeTag grade={grade} /></td>
                  <td className="num">{number(outcome.before[grade] ?? 0)}</td>
                  <td className="num">{number(outcome.after[grade] ?? 0)}</td>
                </tr>
              ))}
              {outcome.items.map((lead) => (
                <tr key={lead.id}>
                  <td><Link to={`/leads/${lead.id}`}>{lead.company}</Link> <span className="mono quiet">{lead.number}</span></td>
                  <td className="num">{number(lead.score)} <GradeTag grade={lead.grade} /></td>
                  <td className="num">{number(lead.newScore)} <GradeTag grade={lead.newGrade} /></td>
                </tr>
              ))}
            </tbody>
          </table>
        </Panel>
      )}
    </Trial>
  );
}
