import { Button, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FieldInput } from '../form/FieldInput';
import type { FieldKind } from '../form/fields';
import { operatorsOf, type Condition, type FilterField, type FilterKind, type Operator } from './filter';

const kindOf: Record<FilterKind, FieldKind> = { text: 'text', choice: 'choices', number: 'number', date: 'date', moment: 'moment', person: 'text', flag: 'choice' };
const nameOf: Record<Operator, string> = { '==': 'is', '!=': 'not', '<': 'below', '<=': 'upTo', '>': 'above', '>=': 'from', in: 'in', contains: 'contains' };

interface Props {
  fields: FilterField[];
  initial?: Condition | undefined;
  onDone: (condition: Condition) => void;
}

const filled = (value: unknown): boolean => (Array.isArray(value) ? value.length > 0 : value !== null && value !== undefined && value !== '');

/** Field, comparison, value; a sentence being made. */
export default function ConditionForm({ fields, initial, onDone }: Props) {
  const { t } = useTranslation();
  const [name, setName] = useState(initial?.field ?? fields[0]?.field ?? '');
  const field = fields.find((each) => each.field === name) ?? fields[0];
  const operators = field ? operatorsOf[field.kind] : [];
  const [chosen, setChosen] = useState<Operator | undefined>(initial?.op);
  const [value, setValue] = useState<unknown>(initial?.value);
  if (!field) return null;
  const op = chosen && operators.includes(chosen) ? chosen : (operators[0] ?? '==');
  const many = op === 'in';
  const kind = field.kind === 'choice' && !many ? 'choice' : kindOf[field.kind];
  const options = field.kind === 'flag' ? [{ value: 'true', label: t('ui:yes') }, { value: 'false', label: t('ui:no') }] : (field.options ?? []);
  const done = () => {
    if (!filled(value)) return;
    onDone({ field: field.field, op, value: Array.isArray(value) ? value.map(String) : String(value) });
  };
  return (
    <form
      className="condition"
      onSubmit={(event) => {
        event.preventDefault();
        done();
      }}
    >
      <Select
        aria-label={t('ui:filter.field')}
        value={field.field}
        options={fields.map((each) => ({ value: each.field, label: t(each.label) }))}
        showSearch={{ optionFilterProp: 'label' }}
        onChange={(next: string) => {
          setName(next);
          setChosen(undefined);
          setValue(undefined);
        }}
      />
      <Select
        aria-label={t('ui:filter.operator')}
        value={op}
        options={operators.map((each) => ({ value: each, label: t(`ui:filter.operators.${nameOf[each]}`) }))}
        onChange={(next: Operator) => {
          setChosen(next);
          setValue(undefined);
        }}
      />
      <FieldInput spec={{ name: 'value', label: 'ui:filter.value', kind, options }} value={value} onChange={setValue} />
      <Button type="primary" htmlType="submit" disabled={!filled(value)}>
        {t('ui:filter.apply')}
      </Button>
    </form>
  );
}
