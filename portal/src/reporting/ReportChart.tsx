import { useNavigate } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReportAnswer } from '@/api/types/report';
import { usePipeline } from '@/deal/deal';
import { money, number } from '@/ui/parts/format';
import { inOrder, useRowLabel } from './labels';
import { drawable, drillDown, measureOf, type ReportSpec } from './report';

const Chart = lazy(() => import('@/ui/report/Chart'));
const RANKED = ['person', 'product', 'account', 'office', 'source', 'campaign', 'channel'];
const SHOWN = 30;

interface Props {
  spec: ReportSpec;
  answer: ReportAnswer;
  height?: number;
}

/** The report as a picture: stages as a funnel, time as columns, names as a ranking. */
export function ReportChart({ spec, answer, height = 280 }: Props) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const pipeline = usePipeline();
  const labelOfRow = useRowLabel(answer);
  const { report, groupBy } = answer;
  const currency = answer.rows.find(({ amount }) => amount != null)?.currency ?? undefined;
  const measure = spec.measure === 'amount' && currency ? 'amount' : 'count';
  const ranked = RANKED.includes(groupBy);
  const rows = inOrder(drawable(answer, measure, currency), groupBy, pipeline).map((row) => ({ key: row.key ?? '', label: labelOfRow(row), value: measureOf(row, measure) }));
  const drawn = ranked ? rows.toSorted((one, other) => other.value - one.value).slice(0, SHOWN) : rows;
  const open = (key: string) => {
    const row = answer.rows.find((each) => (each.key ?? '') === key);
    const behind = row && drillDown(report, groupBy, row);
    if (behind) void navigate({ to: behind.to, search: (behind.filter ? { view: 'all', filter: behind.filter } : {}) });
  };
  return (
    <Suspense fallback={<div style={{ height }} />}>
      <Chart
        kind={ranked ? 'ranking' : groupBy === 'stage' ? 'funnel' : 'bar'}
        rows={drawn}
        measure={t(`reporting:measure.${measure}`) + (measure === 'amount' ? ` (${currency ?? ''})` : '')}
        dimension={t(`reporting:group.${groupBy}`)}
        format={(value) => (measure === 'amount' && currency ? money({ value: String(value), currency }, true) : number(value))}
        onPick={open}
        height={ranked ? Math.max(180, drawn.length * 24 + 70) : height}
      />
    </Suspense>
  );
}
