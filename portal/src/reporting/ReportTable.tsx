import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ReportAnswer } from '@/api/types/report';
import { money, number } from '@/ui/parts/format';
import { amountOf, drillDown, measureText, otherMeasures, totalAmount, type ReportSpec } from './report';
import { rowLabel } from './labels';

interface Props {
  spec: ReportSpec;
  answer: ReportAnswer;
  groupBy: string | undefined;
  limit?: number;
}

/** The figures under the chart; each opens its records where a list can show them. */
export function ReportTable({ spec, answer, groupBy, limit }: Props) {
  const { t } = useTranslation();
  const others = otherMeasures(answer);
  const rows = limit ? answer.rows.slice(0, limit) : answer.rows;
  const hasAmount = rows.some((row) => row.amount != null);
  const total = totalAmount(answer);
  const count = answer.total?.count ?? answer.rows.reduce((all, row) => all + (row.count ?? 0), 0);
  return (
    <div className="scroll-x">
      <table className="plain-table">
        <thead>
          <tr>
            <th>{t(`reporting:group.${groupBy ?? spec.name}`)}</th>
            <th className="num">{t('reporting:measure.count')}</th>
            {hasAmount && <th className="num">{t('reporting:measure.amount')}</th>}
            {others.map((name) => (
              <th key={name} className="num">{t(`reporting:measure.${name}`, { defaultValue: name })}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const behind = drillDown(spec, groupBy, row);
            const amount = amountOf(row, answer);
            const label = rowLabel(t, spec, row);
            return (
              <tr key={row.key}>
                <td>{behind ? <Link to={behind.to} search={(behind.filter ? { view: 'all', filter: behind.filter } : {})}>{label}</Link> : label}</td>
                <td className="num">{row.count == null ? '–' : number(row.count)}</td>
                {hasAmount && <td className="num">{amount ? money(amount) : '–'}</td>}
                {others.map((name) => (
                  <td key={name} className="num">{measureText(name, row[name])}</td>
                ))}
              </tr>
            );
          })}
        </tbody>
        {!limit && spec.chart !== 'funnel' && (
          <tfoot>
            <tr>
              <th>{t('reporting:total')}</th>
              <td className="num"><strong>{number(count)}</strong></td>
              {hasAmount && <td className="num"><strong>{total ?? '–'}</strong></td>}
              {others.map((name) => <td key={name} />)}
            </tr>
          </tfoot>
        )}
      </table>
    </div>
  );
}
