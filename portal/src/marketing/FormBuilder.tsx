import { useQueryClient } from '@tanstack/react-query';
import { Checkbox } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { http } from '@/api/http';
import type { WebForm } from '@/api/types/marketing';
import type { FieldSpec, Values } from '@/ui/form/fields';
import { FormDialog } from '@/ui/form/FormDialog';
import { campaigns } from '@/ui/form/lookups';
import { toast } from '@/ui/parts/toast';
import { FORM_FIELDS, FORMS } from './forms';

type Asked = Record<string, 'no' | 'asked' | 'required'>;

const START: Asked = { company: 'required', contactName: 'asked', phone: 'asked', email: 'required', city: 'no', message: 'asked' };
const FIELDS: FieldSpec[] = [
  { name: 'name', label: 'marketing:form.name', kind: 'text', required: true, max: 100 },
  { name: 'key', label: 'marketing:form.key', kind: 'text', required: true, max: 60, hint: 'marketing:form.keyHint' },
  { name: 'campaignId', label: 'marketing:form.campaign', kind: 'lookup', lookup: campaigns },
  { name: 'source', label: 'marketing:form.source', kind: 'text', max: 100 },
  { name: 'redirectTo', label: 'marketing:form.redirectTo', kind: 'url', max: 500 },
  { name: 'allowedOrigins', label: 'marketing:form.allowedOrigins', kind: 'tags', hint: 'marketing:form.originsHint' },
  { name: 'consentText', label: 'marketing:form.consentText', kind: 'multiline', max: 2000 },
];

function FieldChoice({ asked, change }: { asked: Asked; change: (next: Asked) => void }) {
  const { t } = useTranslation();
  return (
    <fieldset style={{ border: 0, padding: 0, margin: 0 }}>
      <legend className="second">{t('marketing:form.fields')}</legend>
      {FORM_FIELDS.map((field) => (
        <div key={field} className="row">
          <Checkbox className="grow" checked={asked[field] !== 'no'} onChange={(event) => change({ ...asked, [field]: event.target.checked ? 'asked' : 'no' })}>
            {t(`marketing:formField.${field}`)}
          </Checkbox>
          <Checkbox disabled={asked[field] === 'no'} checked={asked[field] === 'required'} onChange={(event) => change({ ...asked, [field]: event.target.checked ? 'required' : 'asked' })}>
            {t('marketing:form.must')}
          </Checkbox>
        </div>
      ))}
    </fieldset>
  );
}

/** A web form: what it asks, where its leads count, from which pages it may be sent. */
export function FormBuilder({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const cache = useQueryClient();
  const [asked, setAsked] = useState(START);
  const submit = async (values: Values, idempotencyKey: string) => {
    const fields = FORM_FIELDS.filter((name) => asked[name] !== 'no').map((name) => ({ name, required: asked[name] === 'required' }));
    await http.post<WebForm>(FORMS, { ...values, allowedOrigins: values['allowedOrigins'] ?? ['*'], fields, active: true }, { idempotencyKey });
    await cache.invalidateQueries({ queryKey: ['forms'] });
    toast('good', t('marketing:form.made'));
  };
  return <FormDialog title={t('marketing:form.new')} draftKey="form.new" fields={FIELDS} submitLabel={t('marketing:form.create')} submit={submit} onClose={onClose} below={() => <FieldChoice asked={asked} change={setAsked} />} />;
}
