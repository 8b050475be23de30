import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { FieldInput } from './FieldInput';
import { valueAt, type FieldSpec, type Values } from './fields';

/** The fields of a dialog or of a group that is being edited, in a two-column grid. */
export function FormFields({ fields, record, focusFirst = false }: { fields: readonly FieldSpec[]; record?: Values | undefined; focusFirst?: boolean }) {
  const { t } = useTranslation();
  return (
    <div className="form-grid">
      {fields.map((spec, index) => (
        <Form.Item
          key={spec.name}
          name={spec.name}
          label={t(spec.label)}
          className={spec.wide || spec.kind === 'multiline' ? 'wide' : ''}
          {...(spec.hint ? { extra: t(spec.hint) } : {})}
          rules={spec.required ? [{ required: true, message: t('ui:required', { field: t(spec.label) }) }] : []}
        >
          <FieldInput spec={spec} autoFocus={focusFirst && index === 0} shown={spec.shown ? (valueAt(record, spec.shown) as string | undefined) : undefined} />
        </Form.Item>
      ))}
    </div>
  );
}
