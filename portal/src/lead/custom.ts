import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { http } from '@/api/http';
import type { Lead } from '@/api/types/lead';
import type { Page } from '@/api/types/common';
import type { FieldKind, FieldSpec, Values } from '@/ui/form/fields';
import type { FilterField, FilterKind } from '@/ui/list/filter';
import type { Column } from '@/ui/list/types';

export const LEAD_FIELDS = '/api/v1/lead-fields';

export interface Labels {
  en?: string | null;
  zh?: string | null;
}

/** A field that the organisation added to leads. */
export interface CustomField {
  key: string;
  type: 'text' | 'number' | 'date' | 'boolean' | 'choice';
  labels: Labels;
  required: boolean;
  choices: { value: string; labels?: Labels | null }[];
  position: number;
  active: boolean;
  version: number;
}

const kinds: Record<CustomField['type'], FieldKind> = { text: 'text', number: 'number', date: 'date', boolean: 'flag', choice: 'choice' };
const filters: Record<CustomField['type'], FilterKind> = { text: 'text', number: 'number', date: 'text', boolean: 'flag', choice: 'choice' };

/** A label that people typed is no locale key: what i18next reads in one must not be in it. */
const plain = (text: string): string => text.replace(/[:.]/g, ' ');

export function labelOf(labels: Labels | null | undefined, otherwise: string, language: string): string {
  const [first, second] = language.startsWith('zh') ? [labels?.zh, labels?.en] : [labels?.en, labels?.zh];
  return first || second || otherwise;
}

export function useCustomFields(): { specs: FieldSpec[]; columns: Column<Lead>[]; filters: FilterField[] } {
  const { i18n, t } = useTranslation();
  const { data } = useQuery({ queryKey: ['lead-fields'], queryFn: ({ signal }) => http.get<Page<CustomField>>(LEAD_FIELDS, {}, signal), staleTime: 60_000 });
  return useMemo(() => {
    const inUse = (data?.items ?? []).filter(({ active }) => active);
    const shown = inUse.map((field) => ({ field, name: `custom.${field.key}`, label: plain(labelOf(field.labels, field.key, i18n.language)) }));
    const optionsOf = ({ choices }: CustomField) => choices.map(({ value, labels }) => ({ value, label: labelOf(labels, value, i18n.language) }));
    const text = (value: unknown): string => (typeof value === 'boolean' ? t(value ? 'ui:yes' : 'ui:no') : value === null || value === undefined ? '' : typeof value === 'string' ? value : JSON.stringify(value));
    return {
      specs: shown.map(({ field, name, label }) => ({ name, label, kind: kinds[field.type], required: field.required, ...(field.type === 'choice' ? { options: optionsOf(field) } : {}) })),
      columns: shown.map(({ field, name, label }) => ({ key: name, label, width: 130, optional: true, render: (lead: Lead) => text(lead.custom?.[field.key]) })),
      filters: shown.map(({ field, name, label }) => ({ field: name, label, kind: filters[field.type], ...(field.type === 'choice' ? { options: optionsOf(field) } : {}) })),
    };
  }, [data, i18n.language, t]);
}

/** Values typed at `custom.key` as the API wants them: in one object. */
export function nested(values: Values): Values {
  const custom = Object.entries(values).filter(([name]) => name.startsWith('custom.'));
  if (custom.length === 0) return values;
  const rest = Object.entries(values).filter(([name]) => !name.startsWith('custom.'));
  return { ...Object.fromEntries(rest), custom: Object.fromEntries(custom.map(([name, value]) => [name.slice('custom.'.length), value])) };
}
