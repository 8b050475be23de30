import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Empty } from '@/ui/parts/Parts';

export function NotFound() {
  const { t } = useTranslation();
  return <Empty title={t('ui:page.missing')} text={t('ui:page.missingHint')} action={<Link to="/">{t('ui:page.home')}</Link>} />;
}

/** A page that broke: the rest of the portal stands. */
export function PageFault({ reset }: { reset: () => void }) {
  const { t } = useTranslation();
  return (
    <Empty
      title={t('ui:page.broken')}
      text={t('ui:page.brokenHint')}
      action={
        <div className="row">
          <Button onClick={reset}>{t('ui:retry')}</Button>
          <Button type="primary" onClick={() => window.location.reload()}>
            {t('ui:page.reload')}
          </Button>
        </div>
      }
    />
  );
}
