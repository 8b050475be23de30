import { useQueryClient } from '@tanstack/react-query';
import { Button, Checkbox, Input, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { http } from '@/api/http';
import { useCustomFields } from '@/lead/custom';
import type { FieldSpec, Values } from '@/ui/form/fields';
import { FormDialog } from '@/ui/form/FormDialog';
import { toast } from '@/ui/parts/toast';

export interface FormField {
  name: string;
  label?: string | null;
  required: boolean;
  input?: string | null;
  choices?: string[] | null;
}

export interface WebForm {
  key: string;
  name: string;
  source?: string | null;
  fields: FormField[];
  consentText?: string | null;
  consentRequired: boolean;
  redirectTo?: string | null;
  allowedOrigins: string[];
  active: boolean;
  honeypot?: string | null;
  ratePerMinute?: number | null;
  version: number;
}

const labels: Record<string, string> = {
  company: 'lead:field.company',
  contactName: 'lead:field.contactName',
  phone: 'lead:field.phone',
  email: 'lead:field.email',
  city: 'lead:field.city',
  industry: 'lead:field.industry',
  message: 'admin:form.message',
};
const STANDARD = Object.keys(labels);
const INPUTS = ['text', 'email', 'tel', 'number', 'date', 'textarea', 'select', 'checkbox'];

function FieldLines({ fields, change }: { fields: FormField[]; change: (fields: FormField[]) => void }) {
  const { t } = useTranslation();
  const { specs } = useCustomFields();
  const options = [
    ...STANDARD.map((value) => ({ value, label: t(labels[value] ?? value) })),
    ...specs.map(({ name, label }) => ({ value: name.slice('custom.'.length), label })),
  ];
  const labelOf = (name: string) => options.find(({ value }) => value === name)?.label ?? name;
  const put = (at: number, some: Partial<FormField>) => change(fields.map((field, index) => (index === at ? { ...field, ...some } : field)));
  const add = () => {
    const name = options.find(({ value }) => !fields.some((field) => field.name === value))?.value ?? 'company';
    change([...fields, { name, label: labelOf(name), required: false }]);
  };
  return (
    <div className="stack">
      <strong>{t('admin:form.fields')}</strong>
      {fields.map((field, at) => (
        <div key={at} className="row">
          <Select style={{ width: 150 }} aria-label={t('admin:form.field')} value={field.name} showSearch={{ optionFilterProp: 'label' }} options={options} onChange={(name: string) => put(at, { name, ...(!field.label || field.label === labelOf(field.name) ? { label: labelOf(name) } : {}) })} />
          <Input aria-label={t('admin:form.label')} placeholder={t('admin:form.label')} value={field.label ?? ''} maxLength={100} onChange={(event) => put(at, { label: event.target.value })} />
          <Select style={{ width: 110 }} aria-label={t('admin:form.input')} value={field.input ?? 'text'} options={INPUTS.map((input) => ({ value: input, label: t(`admin:form.inputs.${input}`) }))} onChange={(input: string) => put(at, { input })} />
          <Checkbox checked={field.required} onChange={(event) => put(at, { required: event.target.checked })}>{t('admin:field.required')}</Checkbox>
          <Button type="text" size="small" aria-label={t('admin:remove')} onClick={() => change(fields.filter((_, index) => index !== at))}>✕</Button>
        </div>
      ))}
      <Button type="dashed" size="small" onClick={() => add()}>{t('admin:form.addField')}</Button>
    </div>
  );
}

function specsOf(known: WebForm | undefined): FieldSpec[] {
  return [
    { name: 'key', label: 'admin:form.key', kind: 'text', required: true, max: 60, readOnly: known !== undefined },
    { name: 'name', label: 'admin:form.name', kind: 'text', required: true, max: 200 },
    { name: 'source', label: 'lead:field.source', kind: 'text', max: 100 },
    { name: 'redirectTo', label: 'admin:form.redirectTo', kind: 'url', max: 500 },
    { name: 'allowedOrigins', label: 'admin:form.allowedOrigins', kind: 'tags', wide: true },
    { name: 'consentText', label: 'admin:form.consentText', kind: 'multiline', max: 2000 },
    { name: 'consentRequired', label: 'admin:form.consentRequired', kind: 'flag' },
    { name: 'honeypot', label: 'admin:form.honeypot', kind: 'text', max: 50 },
    { name: 'ratePerMinute', label: 'admin:form.rate', kind: 'number', min: 1, max: 10_000 },
    { name: 'active', label: 'admin:form.active', kind: 'flag' },
  ];
}

/** Makes a web form or changes one. */
export function FormBuilder({ known, onClose }: { known: WebForm | undefined; onClose: () => void }) {
  const { t } = useTranslation();
  const cache = useQueryClient();
  const [fields, setFields] = useState<FormField[]>(known?.fields ?? ['company', 'phone'].map((name) => ({ name, label: t(labels[name] ?? name), required: true })));
  const initial: Values = known ? { ...known } : { active: true, allowedOrigins: ['*'] };
  const submit = async (values: Values, idempotencyKey: string) => {
    await http.post('/api/v1/forms', { ...initial, ...values, key: known?.key ?? values['key'], fields }, { idempotencyKey });
    await cache.invalidateQueries({ queryKey: ['forms'] });
    toast('good', t('admin:form.saved'));
  };
  return (
    <FormDialog
      title={t(known ? 'admin:form.change' : 'admin:form.add')}
      draftKey={`admin.form.${known?.key ?? 'new'}`}
      fields={specsOf(known)}
      initial={initial}
      submitLabel={t('ui:save')}
      submit={submit}
      onClose={onClose}
      below={() => <FieldLines fields={fields} change={setFields} />}
    />
  );
}
