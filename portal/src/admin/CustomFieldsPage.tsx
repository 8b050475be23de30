import { PlusOutlined } from '@ant-design/icons';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { http } from '@/api/http';
import type { Page } from '@/api/types/common';
import { labelOf, LEAD_FIELDS, type CustomField } from '@/lead/custom';
import { choices } from '@/ui/form/choices';
import type { FieldSpec, Values } from '@/ui/form/fields';
import { FormDialog } from '@/ui/form/FormDialog';
import { Fault, useProblemText } from '@/ui/parts/Fault';
import { Bones, Panel, Tag } from '@/ui/parts/Parts';
import { toast } from '@/ui/parts/toast';

const TYPES = ['text', 'number', 'date', 'boolean', 'choice'];

function useSpecs(known: CustomField | undefined): FieldSpec[] {
  const { t } = useTranslation();
  return [
    { name: 'key', label: 'admin:field.key', kind: 'text', required: true, max: 50, readOnly: known !== undefined },
    { name: 'type', label: 'admin:field.type', kind: 'choice', required: true, options: choices(t, 'admin:field.types', TYPES), readOnly: known !== undefined },
    { name: 'en', label: 'admin:field.en', kind: 'text', max: 100 },
    { name: 'zh', label: 'admin:field.zh', kind: 'text', max: 100 },
    { name: 'choices', label: 'admin:field.choices', kind: 'tags', wide: true, hint: 'admin:field.choicesHint' },
    { name: 'required', label: 'admin:field.required', kind: 'flag' },
    { name: 'position', label: 'admin:field.position', kind: 'number', min: 0, max: 1000 },
  ];
}

function FieldDialog({ known, onClose }: { known: CustomField | undefined; onClose: () => void }) {
  const { t } = useTranslation();
  const cache = useQueryClient();
  const submit = async (values: Values, idempotencyKey: string) => {
    const body = {
      key: known?.key ?? values['key'],
      type: known?.type ?? values['type'],
      labels: { en: values['en'], zh: values['zh'] },
      required: values['required'] === true,
      choices: values['choices'] ?? [],
      position: values['position'] ?? 0,
      active: true,
    };
    if (known) await http.put(`${LEAD_FIELDS}/${known.key}`, body);
    else await http.post(LEAD_FIELDS, body, { idempotencyKey });
    await cache.invalidateQueries({ queryKey: ['lead-fields'] });
    toast('good', t('admin:saved'));
  };
  const initial: Values = known
    ? { key: known.key, type: known.type, en: known.labels.en, zh: known.labels.zh, choices: known.choices.map(({ value }) => value), required: known.required, position: known.position }
    : { type: 'text', choices: [], position: 0, required: false };
  return (
    <FormDialog title={t(known ? 'admin:field.change' : 'admin:field.add')} draftKey={`admin.field.${known?.key ?? 'new'}`} fields={useSpecs(known)} initial={initial} submitLabel={t('ui:save')} submit={submit} onClose={onClose} />
  );
}

/** The fields the organisation added to leads: in forms, lists, filters and imports as soon as they are saved. */
export default function CustomFieldsPage() {
  const { t, i18n } = useTranslation();
  const cache = useQueryClient();
  const words = useProblemText();
  const { data, error, refetch } = useQuery({ queryKey: ['lead-fields'], queryFn: ({ signal }) => http.get<Page<CustomField>>(LEAD_FIELDS, {}, signal) });
  const [open, setOpen] = useState<{ field: CustomField | undefined }>();
  if (!data) return error ? <Fault error={error} retry={() => void refetch()} /> : <Bones rows={4} />;
  const tell = (work: Promise<unknown>) => void work.then(() => cache.invalidateQueries({ queryKey: ['lead-fields'] })).catch((refusal: unknown) => toast('bad', words(refusal)));
  return (
    <>
      <p className="second">{t('admin:field.text')}</p>
      <Panel flush title={t('admin:section.fields')} extra={<Button type="dashed" size="small" icon={<PlusOutlined />} onClick={() => setOpen({ field: undefined })}>{t('admin:field.add')}</Button>}>
        {data.items.length === 0 && <p className="quiet" style={{ padding: 12 }}>{t('admin:field.none')}</p>}
        <ul className="related">
          {data.items.map((field) => (
            <li key={field.key}>
              <span className="grow clip">
                {labelOf(field.labels, field.key, i18n.language)} <span className="mono quiet">{`custom.${field.key}`}</span>
              </span>
              <Tag tone="neutral">{t(`admin:field.types.${field.type}`)}</Tag>
              {field.required && <Tag tone="info">{t('admin:field.required')}</Tag>}
              {!field.active && <Tag tone="warn">{t('admin:field.retired')}</Tag>}
              <Button size="small" onClick={() => setOpen({ field })}>{t(field.active ? 'admin:field.change' : 'admin:field.revive')}</Button>
              {field.active && <Button size="small" danger type="text" onClick={() => tell(http.delete(`${LEAD_FIELDS}/${field.key}`))}>{t('admin:field.retire')}</Button>}
            </li>
          ))}
        </ul>
      </Panel>
      {open && <FieldDialog known={open.field} onClose={() => setOpen(undefined)} />}
    </>
  );
}
