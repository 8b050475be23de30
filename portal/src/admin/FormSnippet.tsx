import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { http } from '@/api/http';
import { Bones, Panel } from '@/ui/parts/Parts';
import { toast } from '@/ui/parts/toast';

/** The form as visitors see it, beside the HTML that puts it into a page. */
export function FormSnippet({ formKey }: { formKey: string }) {
  const { t } = useTranslation();
  const { data } = useQuery({ queryKey: ['forms', formKey, 'snippet'], queryFn: ({ signal }) => http.get<{ html: string; address: string }>(`/api/v1/forms/${formKey}/snippet`, {}, signal) });
  if (!data) return <Bones rows={4} />;
  const copy = () => void navigator.clipboard.writeText(data.html).then(() => toast('good', t('admin:form.copied')));
  return (
    <Panel title={t('admin:form.snippet', { key: formKey })} extra={<Button size="small" onClick={copy}>{t('admin:form.copy')}</Button>}>
      <div className="stack" style={{ gap: 12 }}>
        <iframe title={t('admin:form.preview')} sandbox="" srcDoc={data.html} style={{ width: '100%', height: 320, border: '1px solid var(--line)', background: '#fff' }} />
        <textarea readOnly aria-label={t('admin:form.html')} className="mono" rows={10} style={{ width: '100%' }} value={data.html} />
      </div>
    </Panel>
  );
}
