import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { http } from '@/api/http';
import { drafts } from '@/ui/parts/drafts';
import { toast } from '@/ui/parts/toast';

interface RuleSet<R> {
  version?: number;
  items: R[];
}

/** An ordered set of rules, edited as a whole; what is not saved yet survives a reload. */
export function useRules<R>(path: string) {
  const { t } = useTranslation();
  const cache = useQueryClient();
  const { data, error, refetch } = useQuery({ queryKey: ['rules', path], queryFn: ({ signal }) => http.get<RuleSet<R>>(path, {}, signal) });
  const [edited, setEdited] = useState<R[] | undefined>(() => drafts.read<R[]>(path));
  const [fault, setFault] = useState<unknown>();
  const change = (next: R[] | undefined) => {
    setEdited(next);
    if (next) drafts.keep(path, next);
    else drafts.drop(path);
  };
  const save = async () => {
    setFault(undefined);
    try {
      const saved = await http.put<RuleSet<R>>(path, { version: data?.version ?? 0, items: edited });
      cache.setQueryData(['rules', path], saved);
      change(undefined);
      toast('good', t('admin:saved'));
    } catch (refusal) {
      setFault(refusal);
    }
  };
  const move = (rules: R[], from: number, by: number) => {
    const next = [...rules];
    const [rule] = next.splice(from, 1);
    if (rule !== undefined) next.splice(from + by, 0, rule);
    change(next);
  };
  return { rules: edited ?? data?.items, version: data?.version, edited: edited !== undefined, error, fault, refetch, change, save, move, discard: () => change(undefined) };
}
