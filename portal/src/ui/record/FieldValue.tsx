import { useTranslation } from 'react-i18next';
import type { Money } from '@/api/types/common';
import { valueAt, type FieldSpec } from '../form/fields';
import { Amount, Day, When } from '../parts/Parts';
import { number } from '../parts/format';

const labelOf = (field: FieldSpec, value: string): string => field.options?.find((option) => option.value === value)?.label ?? value;

function linkOf(field: FieldSpec, text: string): string | undefined {
  if (field.kind === 'email') return `mailto:${text}`;
  if (field.kind === 'phone') return `tel:${text.replace(/[^+\d]/g, '')}`;
  return field.kind === 'url' && /^https?:\/\//.test(text) ? text : undefined;
}

/** A field of a record in words, as it is read and not as it is typed. */
export function FieldValue({ field, record, value: given }: { field: FieldSpec; record: unknown; value?: unknown }) {
  const { t } = useTranslation();
  const value = given === undefined ? valueAt(record, field.shown ?? field.name) : given;
  if (value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)) return <span className="quiet">–</span>;
  if (field.kind === 'money') return <Amount of={value as Money} />;
  if (field.kind === 'date' && typeof value === 'string') return <Day date={value} />;
  if (field.kind === 'moment' && typeof value === 'string') return <When at={value} />;
  if (field.kind === 'flag') return <>{t(value === true ? 'ui:yes' : 'ui:no')}</>;
  if (Array.isArray(value)) return <>{value.map((each) => labelOf(field, String(each))).join(t('ui:comma'))}</>;
  if (typeof value === 'number') return <>{number(value, 2)}</>;
  const text = labelOf(field, typeof value === 'string' ? value : JSON.stringify(value));
  const href = linkOf(field, text);
  if (href === undefined) return <span style={{ whiteSpace: 'pre-wrap' }}>{text}</span>;
  return <a href={href}>{text}</a>;
}
