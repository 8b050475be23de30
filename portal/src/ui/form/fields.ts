/** How a field of a record is typed; one vocabulary for dialogs and for editing in place. */
export type FieldKind =
  | 'text'
  | 'multiline'
  | 'email'
  | 'phone'
  | 'url'
  | 'number'
  | 'money'
  | 'flag'
  | 'choice'
  | 'choices'
  | 'tags'
  | 'date'
  | 'moment'
  | 'lookup';

export interface Option {
  value: string;
  label: string;
}

/** Where a lookup finds its candidates and how it names them. */
export interface Lookup {
  path: string;
  key?: string;
  label: (item: Record<string, unknown>) => string;
  /** Which property of a found item becomes the value; id if not told. */
  value?: string;
  filter?: string;
  /** Asks once and searches in the browser, for short lists without q. */
  local?: boolean;
}

export interface FieldSpec {
  name: string;
  /** A locale key. */
  label: string;
  kind: FieldKind;
  required?: boolean;
  readOnly?: boolean;
  wide?: boolean;
  /** A locale key. */
  hint?: string;
  options?: Option[];
  lookup?: Lookup;
  /** Name of the record's property that says a lookup's value in words. */
  shown?: string;
  currency?: string;
  min?: number;
  max?: number;
}

export type Values = Record<string, unknown>;

/** Reads `a.b` out of a record. */
export function valueAt(record: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((at, part) => (at as Record<string, unknown> | null | undefined)?.[part], record);
}

/** Empty text becomes null: the person cleared the field. */
export function normalised(value: unknown): unknown {
  if (typeof value === 'string') return value.trim() === '' ? null : value.trim();
  return value ?? null;
}

export function sameValue(one: unknown, other: unknown): boolean {
  return JSON.stringify(normalised(one)) === JSON.stringify(normalised(other));
}

/** What differs from the record, field by field: the body of a PATCH. */
export function changedValues(record: unknown, values: Values, fields: readonly FieldSpec[]): Values {
  const editable = fields.filter((field) => !field.readOnly && field.name in values);
  return Object.fromEntries(
    editable.filter(({ name }) => !sameValue(values[name], valueAt(record, name))).map(({ name }) => [name, normalised(values[name])]),
  );
}

/** For services whose PATCH reads null as "unchanged": a cleared field goes as empty text. */
export function clearedAsEmpty(changes: Values): Values {
  return Object.fromEntries(Object.entries(changes).map(([name, value]) => [name, value ?? '']));
}

/** The form's field that a server's field name belongs to: amount.value is shown at amount. */
export function fieldFor(name: string, fields: readonly FieldSpec[]): FieldSpec | undefined {
  return fields.find((field) => field.name === name) ?? fields.find((field) => name.startsWith(`${field.name}.`) || name.startsWith(`${field.name}[`));
}
