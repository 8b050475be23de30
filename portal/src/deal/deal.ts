import { queryOptions, useQuery } from '@tanstack/react-query';
import i18n from 'i18next';
import { http } from '@/api/http';
import type { Page } from '@/api/types/common';
import type { Deal, Label, Pipeline, Stage } from '@/api/types/sales';
import { hasAny, type Session } from '@/session/session';
import type { FieldSpec } from '@/ui/form/fields';
import { accountField, products } from '@/ui/form/lookups';

export const DEALS = '/api/v1/opportunities';

const pipelines = queryOptions({
  queryKey: ['pipelines'],
  queryFn: ({ signal }) => http.get<Page<Pipeline>>('/api/v1/pipelines', {}, signal),
  staleTime: 300_000,
});

export function labelOf(label: Label): string {
  return i18n.language.startsWith('zh') ? label.zh : label.en;
}

/** The pipeline of this key, or the default one. */
export function usePipeline(key?: string): Pipeline | undefined {
  const all = useQuery(pipelines).data?.items;
  return all?.find((each) => each.key === key) ?? all?.find((each) => each.isDefault) ?? all?.[0];
}

export function stageOf(pipeline: Pipeline | undefined, key: string): Stage | undefined {
  return pipeline?.stages.find((stage) => stage.key === key);
}

const fields: Record<string, FieldSpec> = {
  name: { name: 'name', label: 'deal:field.name', kind: 'text', required: true, max: 200, wide: true },
  accountId: accountField('accountId', 'deal:field.accountId', { required: true }),
  amount: { name: 'amount', label: 'deal:field.amount', kind: 'money' },
  closeOn: { name: 'closeOn', label: 'deal:field.closeOn', kind: 'date' },
  productId: { name: 'productId', label: 'deal:field.productId', kind: 'lookup', lookup: products, shown: 'productName' },
  contactName: { name: 'contactName', label: 'deal:field.contactName', kind: 'text', max: 200 },
  nextStep: { name: 'nextStep', label: 'deal:field.nextStep', kind: 'multiline', max: 1000 },
  lossReason: { name: 'lossReason', label: 'deal:field.lossReason', kind: 'multiline', max: 1000 },
  budget: { name: 'budget', label: 'deal:field.budget', kind: 'text', max: 500 },
  authority: { name: 'authority', label: 'deal:field.authority', kind: 'text', max: 500 },
  need: { name: 'need', label: 'deal:field.need', kind: 'text', max: 500 },
  timing: { name: 'timing', label: 'deal:field.timing', kind: 'text', max: 500 },
};

export function dealFields(...names: string[]): FieldSpec[] {
  return names.flatMap((name) => fields[name] ?? []);
}

const WRITERS = ['sales-rep', 'telesales', 'sales-manager', 'partner', 'admin'];

export function mayWork(deal: Deal, session: Session): boolean {
  return hasAny(session, ['sales-manager', 'admin']) || (deal.ownerUserName === session.userName && hasAny(session, WRITERS));
}

export function daysIn(deal: Deal, now = Date.now()): number {
  return Math.max(0, Math.floor((now - new Date(deal.stageSince).getTime()) / 86_400_000));
}
