import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { WebForm } from '@/api/types/marketing';
import { Fault } from '@/ui/parts/Fault';
import { Bones, Empty, Panel, Tag } from '@/ui/parts/Parts';
import { FormBuilder } from './FormBuilder';
import { formsQuery } from './forms';
import { Snippet } from './Snippet';

function FormPanel({ form }: { form: WebForm }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const fields = form.fields.map(({ name, required }) => t(`marketing:formField.${name}`, { defaultValue: name }) + (required ? ' *' : ''));
  return (
    <Panel
      title={<>{form.name} <span className="mono quiet">{form.key}</span></>}
      extra={<Tag tone={form.active ? 'good' : 'neutral'}>{t(form.active ? 'marketing:form.active' : 'marketing:form.off')}</Tag>}
    >
      <div className="stack">
        <p className="second">{fields.join(t('ui:comma'))}</p>
        <div className="row wrap">
          {form.campaignId && <Link to={`/campaigns/${form.campaignId}`}>{t('marketing:form.campaign')}</Link>}
          <Link to="/admin/$section" params={{ section: 'submissions' }} search={{ filter: `formKey == "${form.key}"` }}>{t('marketing:form.submissions')}</Link>
          <Button size="small" onClick={() => setOpen(!open)} aria-expanded={open}>{t('marketing:form.snippet')}</Button>
        </div>
        {open && <Snippet form={form} />}
      </div>
    </Panel>
  );
}

export function FormsPage() {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(formsQuery);
  const [building, setBuilding] = useState(false);
  const create = <Button type="primary" onClick={() => setBuilding(true)}>{t('marketing:form.new')}</Button>;
  return (
    <div className="page">
      <div className="page-head">
        <h1>{t('marketing:form.title')}</h1>
        <span className="grow" />
        {data && create}
      </div>
      {error && !data && <Fault error={error} retry={() => void refetch()} />}
      {!data && !error && <Bones rows={5} />}
      {data?.items.length === 0 && <Empty title={t('marketing:form.emptyTitle')} text={t('marketing:form.emptyText')} action={create} />}
      {data?.items.map((form) => <FormPanel key={form.key} form={form} />)}
      {building && <FormBuilder onClose={() => setBuilding(false)} />}
    </div>
  );
}
