import type { FieldSpec } from '@/ui/form/fields';
import { personField } from '@/ui/form/lookups';

export const TASKS = '/api/v1/tasks';

export const taskFields: FieldSpec[] = [
  { name: 'title', label: 'task:field.title', kind: 'text', required: true, max: 200, wide: true },
  { name: 'dueAt', label: 'task:field.dueAt', kind: 'moment' },
  personField('assigneeUserName', 'task:field.assignee', { hint: 'task:assigneeHint' }),
];
