import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { http } from '@/api/http';
import type { Page } from '@/api/types/common';
import type { Lookup, Option } from './fields';
import { useDebounced } from './useDebounced';

interface Props {
  lookup: Lookup;
  value?: string | undefined;
  onChange?: ((value: string | undefined) => void) | undefined;
  /** Words for the value that stands before anything was searched. */
  shown?: string | undefined;
  id?: string | undefined;
  label?: string | undefined;
  autoFocus?: boolean | undefined;
  onPick?: (item: Record<string, unknown> | undefined) => void;
}

export function LookupSelect({ lookup, value, onChange, shown, id, label, autoFocus, onPick }: Props) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const q = useDebounced(typed, 180);
  const [open, setOpen] = useState(false);
  const found = useQuery({
    queryKey: ['lookup', lookup.path, lookup.filter, lookup.local ? '' : q],
    queryFn: ({ signal }) =>
      http.get<Page<Record<string, unknown>>>(lookup.path, lookup.local ? {} : { q, limit: 20, filter: lookup.filter }, signal),
    enabled: open || (lookup.local === true && value !== undefined),
    placeholderData: keepPreviousData,
    staleTime: 15_000,
  });
  const items = found.data?.items ?? [];
  const idOf = (item: Record<string, unknown>) => String(item[lookup.value ?? 'id']);
  const options: Option[] = items.map((item) => ({ value: idOf(item), label: lookup.label(item) }));
  if (value && !options.some((option) => option.value === value)) options.unshift({ value, label: shown ?? value });
  return (
    <Select
      id={id ?? ''}
      aria-label={label ?? ''}
      value={value || undefined}
      options={options}
      autoFocus={autoFocus ?? false}
      showSearch={{ filterOption: lookup.local ? (input, option) => (option?.label ?? '').toLowerCase().includes(input.toLowerCase()) : false, onSearch: setTyped }}
      allowClear
      placeholder={t('ui:lookup')}
      notFoundContent={found.isFetching ? t('ui:loading') : t('ui:nothingFound')}
      onOpenChange={setOpen}
      onChange={(next: string | undefined) => {
        onChange?.(next);
        onPick?.(items.find((item) => idOf(item) === next));
      }}
      style={{ width: '100%' }}
    />
  );
}
