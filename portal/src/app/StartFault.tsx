import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Empty } from '@/ui/parts/Parts';

const RETRY_AFTER = 5000;

/** The gateway does not answer: said in words, and tried again by itself. */
export function StartFault() {
  const { t } = useTranslation();
  useEffect(() => {
    const timer = window.setTimeout(() => window.location.reload(), RETRY_AFTER);
    return () => window.clearTimeout(timer);
  }, []);
  return <Empty title={t('ui:start.title')} text={t('ui:start.text')} />;
}
