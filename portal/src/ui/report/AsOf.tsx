import { useTranslation } from 'react-i18next';
import { audienceOf, hasAny, useSession } from '@/session/session';
import { clock, unitName } from '../parts/format';

/** "East and below, as of 10:42:03": whose records a figure counts, and how old it is. */
export function AsOf({ at }: { at: string | undefined }) {
  const { t } = useTranslation();
  const session = useSession();
  const units = session.units.map(unitName).join(t('ui:comma'));
  const scope =
    audienceOf(session) !== 'staff'
      ? t('ui:scope.own')
      : hasAny(session, ['admin', 'analyst'])
        ? t('ui:scope.region')
        : hasAny(session, ['sales-manager'])
          ? t('ui:scope.below', { units })
          : t('ui:scope.own');
  return <span className="quiet">{at ? t('ui:scope.asOf', { scope, at: clock(at) }) : scope}</span>;
}
