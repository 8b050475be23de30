import { useTranslation } from 'react-i18next';
import type { ReportAnswer } from '@/api/types/report';
import { clock } from '../parts/format';
import { useUnits } from '../parts/units';

/** "East and below, as of 10:42:03": whose records a figure counts, and how old it is. */
export function AsOf({ of }: { of: Pick<ReportAnswer, 'asOf' | 'scope' | 'regionWide'> | undefined }) {
  const { t } = useTranslation();
  const { nameOf } = useUnits();
  if (!of) return null;
  const below = of.scope.length > 0 ? t('ui:scope.below', { units: of.scope.map(nameOf).join(t('ui:comma')) }) : t('ui:scope.own');
  const scope = of.regionWide ? t('ui:scope.region') : below;
  return <span className="quiet">{t('ui:scope.asOf', { scope, at: clock(of.asOf) })}</span>;
}
