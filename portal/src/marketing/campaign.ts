import type { TFunction } from 'i18next';
import { choices } from '@/ui/form/choices';
import type { FieldSpec } from '@/ui/form/fields';
import type { Tone } from '@/ui/parts/Parts';

export const CAMPAIGNS = '/api/v1/campaigns';
export const STATES = ['planned', 'running', 'finished', 'cancelled'];
export const TONES: Record<string, Tone> = { planned: 'neutral', running: 'accent', finished: 'good', cancelled: 'bad' };
export const MARKETERS = ['marketer', 'admin'];

export function campaignFields(): FieldSpec[] {
  return [
    { name: 'name', label: 'marketing:field.name', kind: 'text', required: true, max: 200, wide: true },
    { name: 'startsOn', label: 'marketing:field.startsOn', kind: 'date' },
    { name: 'endsOn', label: 'marketing:field.endsOn', kind: 'date' },
    { name: 'budget', label: 'marketing:field.budget', kind: 'money' },
    { name: 'cost', label: 'marketing:field.cost', kind: 'money' },
  ];
}

export function stateField(t: TFunction): FieldSpec {
  return { name: 'state', label: 'marketing:field.state', kind: 'choice', required: true, options: choices(t, 'marketing:state', STATES) };
}
