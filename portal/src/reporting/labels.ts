import type { TFunction } from 'i18next';
import i18n from 'i18next';
import type { ReportRow } from '@/api/types/report';
import type { ReportSpec } from './report';

/** Known keys in the person's language; everything else as the service names it. */
export function rowLabel(t: TFunction, spec: ReportSpec, row: ReportRow): string {
  const key = `reporting:row.${row.key}`;
  if (i18n.exists(key)) return t(`reporting:row.${row.key}`);
  if (spec.name === 'ticket-service-level' && i18n.exists(`ticket:priority.${row.key}`)) return t(`ticket:priority.${row.key}`);
  return row.label || t('reporting:nothing');
}
