import i18n from 'i18next';
import { useTranslation } from 'react-i18next';
import type { ReportAnswer, ReportRow } from '@/api/types/report';
import type { Pipeline } from '@/api/types/sales';
import { labelOf, stageOf, usePipeline } from '@/deal/deal';
import { useUnits } from '@/ui/parts/units';

const families: Record<string, Record<string, string>> = {
  'lead-conversion': { state: 'lead:state' },
  'ticket-service-level': { state: 'ticket:state', priority: 'ticket:priority' },
};

/** What the rows of a report are called: known keys in the person's language, everything else as the service names it. */
export function useRowLabel({ report, groupBy }: Pick<ReportAnswer, 'report' | 'groupBy'>): (row: ReportRow) => string {
  const { t } = useTranslation();
  const { nameOf } = useUnits();
  const pipeline = usePipeline();
  const family = families[report]?.[groupBy];
  return ({ key, label }) => {
    if (key === null || key === '') return t('reporting:nothing');
    const stage = groupBy === 'stage' ? stageOf(pipeline, key) : undefined;
    if (stage) return labelOf(stage.label);
    if (groupBy === 'office') return nameOf(key);
    return family && i18n.exists(`${family}.${key}`) ? i18n.t(`${family}.${key}`) : (label ?? key);
  };
}

/** Stages stand in the order of the pipeline. */
export function inOrder(rows: ReportRow[], groupBy: string, pipeline: Pipeline | undefined): ReportRow[] {
  if (groupBy !== 'stage' || !pipeline) return rows;
  const place = (row: ReportRow) => pipeline.stages.findIndex(({ key }) => key === row.key);
  return rows.toSorted((one, other) => place(one) - place(other));
}
