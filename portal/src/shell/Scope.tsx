import { useTranslation } from 'react-i18next';
import { audienceOf, hasAny, type Session } from '@/session/session';
import { useUnits } from '@/ui/parts/units';

/** "What do I see": the person's scope in words. */
export function Scope({ session }: { session: Session }) {
  const { t } = useTranslation();
  const { nameOf } = useUnits();
  const units = session.units.map(nameOf).join(t('ui:comma'));
  const audience = audienceOf(session);
  const sentence =
    audience === 'partner'
      ? t('shell:scope.partner', { partner: session.partner ?? '' })
      : audience === 'customer'
        ? t('shell:scope.customer')
        : hasAny(session, ['admin', 'analyst'])
          ? t('shell:scope.region')
          : hasAny(session, ['sales-manager'])
            ? t('shell:scope.below', { units })
            : t('shell:scope.own', { units: units || '–' });
  return (
    <p className="second">
      {sentence}
      <br />
      <span className="quiet">{session.roles.map((role) => t(`shell:role.${role}`, { defaultValue: role })).join(t('ui:comma'))}</span>
    </p>
  );
}
