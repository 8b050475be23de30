import { InputNumber } from 'antd';
import { useTranslation } from 'react-i18next';
import type { PoolPolicy, PoolTerm } from '@/desk/types';
import { GradeTag } from '@/lead/ScorePanel';

const GRADES = ['A', 'B', 'C', 'D'];
const DAYS = ['followUpDays', 'conversionDays'] as const;

/** Other days for leads of a grade; what is left empty is as in the pool. */
export function PoolTerms({ policy, put }: { policy: PoolPolicy; put: (terms: PoolTerm[]) => void }) {
  const { t } = useTranslation();
  const termOf = (grade: string): PoolTerm => policy.terms.find((term) => term.grade === grade) ?? { grade, followUpDays: null, conversionDays: null };
  const change = (term: PoolTerm) => {
    const others = policy.terms.filter(({ grade }) => grade !== term.grade);
    const says = term.followUpDays !== null || term.conversionDays !== null;
    put(says ? [...others, term].toSorted((one, other) => one.grade.localeCompare(other.grade)) : others);
  };
  return (
    <div className="scroll-x">
      <table className="plain-table">
        <thead>
          <tr>
            <th>{t('pool:grade')}</th>
            {DAYS.map((name) => <th key={name}>{t(`pool:${name}`)}</th>)}
          </tr>
        </thead>
        <tbody>
          {GRADES.map((grade) => (
            <tr key={grade}>
              <td><GradeTag grade={grade} /></td>
              {DAYS.map((name) => (
                <td key={name}>
                  <InputNumber min={1} max={3650} aria-label={t('pool:ofGrade', { what: t(`pool:${name}`), grade })} placeholder={String(policy[name])} value={termOf(grade)[name]} onChange={(days) => change({ ...termOf(grade), [name]: days })} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
