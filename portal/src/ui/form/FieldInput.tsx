import { Input, InputNumber, Select, Switch } from 'antd';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { Money } from '@/api/types/common';
import type { FieldSpec } from './fields';
import { LookupSelect } from './LookupSelect';

const DateInput = lazy(() => import('./DateInput'));

interface Props {
  spec: FieldSpec;
  id?: string;
  value?: unknown;
  onChange?: (value: unknown) => void;
  shown?: string | undefined;
  autoFocus?: boolean;
}

const textOf = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '');

function MoneyInput({ spec, id, value, onChange }: Props) {
  const amount = value as Money | null | undefined;
  const currency = amount?.currency ?? spec.currency ?? 'USD';
  return (
    <InputNumber<string>
      id={id ?? ''}
      stringMode
      controls={false}
      min="0"
      value={amount?.value ?? null}
      prefix={<span className="quiet">{currency}</span>}
      style={{ width: '100%' }}
      onChange={(next) => onChange?.(next === null ? null : { value: next, currency })}
    />
  );
}

/** One control per kind of field; values go in and out as the API writes them. */
export function FieldInput(props: Props) {
  const { spec, id, value, onChange, shown, autoFocus = false } = props;
  const { t } = useTranslation();
  const common = { id: id ?? '', autoFocus };
  const text = { ...common, value: textOf(value), onChange: (event: { target: { value: string } }) => onChange?.(event.target.value) };
  switch (spec.kind) {
    case 'multiline':
      return <Input.TextArea {...text} autoSize={{ minRows: 3, maxRows: 10 }} maxLength={spec.max ?? 10_000} />;
    case 'number':
      return (
        <InputNumber
          {...common}
          style={{ width: '100%' }}
          value={value as number | null}
          {...(spec.min === undefined ? {} : { min: spec.min })}
          {...(spec.max === undefined ? {} : { max: spec.max })}
          onChange={(next) => onChange?.(next)}
        />
      );
    case 'money':
      return <MoneyInput {...props} />;
    case 'flag':
      return <Switch id={common.id} checked={value === true} onChange={(next) => onChange?.(next)} />;
    case 'choice':
      return (
        <Select
          {...common}
          allowClear={!spec.required}
          showSearch={(spec.options?.length ?? 0) > 8 ? { optionFilterProp: 'label' } : false}
          value={textOf(value) === '' ? undefined : textOf(value)}
          options={spec.options ?? []}
          onChange={(next: string | undefined) => onChange?.(next ?? null)}
          style={{ width: '100%' }}
        />
      );
    case 'choices':
    case 'tags':
      return (
        <Select
          {...common}
          mode={spec.kind === 'tags' ? 'tags' : 'multiple'}
          value={(value as string[] | null | undefined) ?? []}
          options={spec.options ?? []}
          onChange={(next: string[]) => onChange?.(next)}
          style={{ width: '100%' }}
        />
      );
    case 'date':
    case 'moment':
      return (
        <Suspense fallback={<Input {...common} disabled />}>
          <DateInput id={id} value={textOf(value)} onChange={onChange} time={spec.kind === 'moment'} />
        </Suspense>
      );
    case 'lookup':
      return spec.lookup ? (
        <LookupSelect id={id} lookup={spec.lookup} value={textOf(value) || undefined} shown={shown} autoFocus={autoFocus} label={t(spec.label)} onChange={(next) => onChange?.(next ?? null)} />
      ) : null;
    default:
      return <Input {...text} maxLength={spec.max ?? 500} type={spec.kind === 'email' ? 'email' : spec.kind === 'phone' ? 'tel' : 'text'} />;
  }
}
