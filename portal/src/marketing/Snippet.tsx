import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { WebForm } from '@/api/types/marketing';
import { toast } from '@/ui/parts/toast';
import { snippet } from './forms';

/** The form as HTML to copy into a page. */
export function Snippet({ form }: { form: WebForm }) {
  const { t } = useTranslation();
  const html = snippet(form, window.location.origin, (field) => t(`marketing:formField.${field}`, { defaultValue: field }), t('marketing:form.send'));
  const copy = () =>
    navigator.clipboard
      .writeText(html)
      .then(() => toast('good', t('marketing:form.copied')))
      .catch(() => toast('bad', t('marketing:form.copyFailed')));
  return (
    <div className="stack">
      <pre className="snippet" tabIndex={0} aria-label={t('marketing:form.snippet')}>{html}</pre>
      <div>
        <Button size="small" onClick={() => void copy()}>
          {t('marketing:form.copy')}
        </Button>
      </div>
    </div>
  );
}
