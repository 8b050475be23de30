import type { TFunction } from 'i18next';
import i18n from 'i18next';
import type { ReportRow } from '@/api/types/report';
import type { Pipeline } from '@/api/types/sales';
import { labelOf, stageOf } from '@/deal/deal';
import { unitName } from '@/ui/parts/format';

const families: Record<string, Record<string, string>> = {
  'lead-conversion': { state: 'lead:state' },
  'ticket-service-level': { state: 'ticket:state', priority: 'ticket:priority' },
};

/** Known keys in the person's language; everything else as the service names it. */
export function rowLabel(t: TFunction, report: string, groupBy: string, row: ReportRow, pipeline: Pipeline | undefined): string {
  if (row.key === null || row.key === '') return t('reporting:nothing');
  const stage = groupBy === 'stage' ? stageOf(pipeline, row.key) : undefined;
  if (stage) return labelOf(stage.label);
  if (groupBy === 'office') return unitName(row.key);
  const family = families[report]?.[groupBy];
  if (family && i18n.exists(`${family}.${row.key}`)) return i18n.t(`${family}.${row.key}`);
  return row.label ?? row.key;
}

/** Stages stand in the order of the pipeline. */
export function inOrder(rows: ReportRow[], groupBy: string, pipeline: Pipeline | undefined): ReportRow[] {
  if (groupBy !== 'stage' || !pipeline) return rows;
  const place = (row: ReportRow) => pipeline.stages.findIndex(({ key }) => key === row.key);
  return rows.toSorted((one, other) => place(one) - place(other));
}
