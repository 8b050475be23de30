import type { TFunction } from 'i18next';
import type { Campaign } from '@/api/types/marketing';
import { choices } from '@/ui/form/choices';
import type { FieldSpec } from '@/ui/form/fields';
import type { Tone } from '@/ui/parts/Parts';

export const CAMPAIGNS = '/api/v1/campaigns';
export const STATUSES = ['planned', 'running', 'ended'];
export const TONES: Record<Campaign['status'], Tone> = { planned: 'neutral', running: 'accent', ended: 'good' };
export const MARKETERS = ['marketer', 'admin'];

export function campaignFields(t: TFunction): FieldSpec[] {
  return [
    { name: 'name', label: 'marketing:field.name', kind: 'text', required: true, max: 200, wide: true },
    { name: 'status', label: 'marketing:field.status', kind: 'choice', required: true, options: choices(t, 'marketing:status', STATUSES) },
    { name: 'kind', label: 'marketing:field.kind', kind: 'text', max: 50 },
    { name: 'startsOn', label: 'marketing:field.startsOn', kind: 'date' },
    { name: 'endsOn', label: 'marketing:field.endsOn', kind: 'date' },
    { name: 'budget', label: 'marketing:field.budget', kind: 'money' },
    { name: 'note', label: 'marketing:field.note', kind: 'multiline', max: 4000 },
  ];
}
