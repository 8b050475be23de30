import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ReportAnswer } from '@/api/types/report';
import { usePipeline } from '@/deal/deal';
import { money, number } from '@/ui/parts/format';
import { inOrder, useRowLabel } from './labels';
import { amountOf, drillDown, measureText, otherMeasures, rowKey, totalAmount } from './report';

/** The figures under the chart; each opens its records where a list can show them. */
export function ReportTable({ answer }: { answer: ReportAnswer }) {
  const { t } = useTranslation();
  const pipeline = usePipeline();
  const labelOfRow = useRowLabel(answer);
  const { report, groupBy } = answer;
  const others = otherMeasures(answer);
  const hasAmount = answer.rows.some((row) => row.amount != null);
  return (
    <div className="scroll-x">
      <table className="plain-table">
        <thead>
          <tr>
            <th>{t(`reporting:group.${groupBy}`)}</th>
            <th className="num">{t('reporting:measure.count')}</th>
            {hasAmount && <th className="num">{t('reporting:measure.amount')}</th>}
            {others.map((name) => (
              <th key={name} className="num">{t(`reporting:figure.${name}`, { defaultValue: name })}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {inOrder(answer.rows, groupBy, pipeline).map((row) => {
            const behind = drillDown(report, groupBy, row);
            const amount = amountOf(row);
            const label = labelOfRow(row);
            return (
              <tr key={rowKey(row)}>
                <td>{behind ? <Link to={behind.to} search={(behind.filter ? { view: 'all', filter: behind.filter } : {})}>{label}</Link> : label}</td>
                <td className="num">{number(row.count)}</td>
                {hasAmount && <td className="num">{amount ? money(amount) : '–'}</td>}
                {others.map((name) => (
                  <td key={name} className="num">{measureText(row, name)}</td>
                ))}
              </tr>
            );
          })}
        </tbody>
        <tfoot>
          <tr>
            <th>{t('reporting:total')}</th>
            <td className="num"><strong>{number(answer.rows.reduce((all, { count }) => all + count, 0))}</strong></td>
            {hasAmount && <td className="num"><strong>{totalAmount(answer) ?? '–'}</strong></td>}
            {others.map((name) => <td key={name} />)}
          </tr>
        </tfoot>
      </table>
    </div>
  );
}
