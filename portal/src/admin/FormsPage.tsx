import { PlusOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { http } from '@/api/http';
import type { Page } from '@/api/types/common';
import { Fault } from '@/ui/parts/Fault';
import { Bones, Panel, Tag } from '@/ui/parts/Parts';
import { FormBuilder, type WebForm } from './FormBuilder';
import { FormSnippet } from './FormSnippet';

/** Web forms: what they ask, how they look, what to put into a page. */
export default function FormsPage() {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery({ queryKey: ['forms'], queryFn: ({ signal }) => http.get<Page<WebForm>>('/api/v1/forms', {}, signal) });
  const [editing, setEditing] = useState<{ form: WebForm | undefined }>();
  const [shown, setShown] = useState<string>();
  if (!data) return error ? <Fault error={error} retry={() => void refetch()} /> : <Bones rows={4} />;
  return (
    <>
      <p className="second">{t('admin:form.text')}</p>
      <Panel flush title={t('admin:section.forms')} extra={<Button type="dashed" size="small" icon={<PlusOutlined />} onClick={() => setEditing({ form: undefined })}>{t('admin:form.add')}</Button>}>
        {data.items.length === 0 && <p className="quiet" style={{ padding: 12 }}>{t('admin:form.none')}</p>}
        <ul className="related">
          {data.items.map((form) => (
            <li key={form.key}>
              <span className="grow clip">
                {form.name} <span className="mono quiet">{form.key}</span>
              </span>
              <Tag tone={form.active ? 'good' : 'neutral'}>{t(form.active ? 'admin:form.active' : 'admin:form.inactive')}</Tag>
              <Button size="small" onClick={() => setShown(shown === form.key ? undefined : form.key)}>{t('admin:form.embed')}</Button>
              <Button size="small" onClick={() => setEditing({ form })}>{t('admin:field.change')}</Button>
            </li>
          ))}
        </ul>
      </Panel>
      {shown && <FormSnippet formKey={shown} />}
      {editing && <FormBuilder known={editing.form} onClose={() => setEditing(undefined)} />}
    </>
  );
}
