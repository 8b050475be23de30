import type { TFunction } from 'i18next';
import { choices } from '@/ui/form/choices';
import type { FieldSpec } from '@/ui/form/fields';

export const TASKS = '/api/v1/tasks';
export const PRIORITIES = ['low', 'normal', 'high'];

export function taskFields(t: TFunction): FieldSpec[] {
  return [
    { name: 'subject', label: 'task:field.subject', kind: 'text', required: true, max: 200, wide: true },
    { name: 'dueAt', label: 'task:field.dueAt', kind: 'moment' },
    { name: 'priority', label: 'task:field.priority', kind: 'choice', options: choices(t, 'task:priority', PRIORITIES) },
    { name: 'text', label: 'task:field.text', kind: 'multiline', max: 4000 },
  ];
}
