import type { TFunction } from 'i18next';
import { choices } from '@/ui/form/choices';
import type { FieldSpec } from '@/ui/form/fields';
import { accountField } from '@/ui/form/lookups';

export const CONTACTS = '/api/v1/contacts';
export const DECISION_ROLES = ['decider', 'influencer', 'user', 'gatekeeper'];

export function contactFields(t: TFunction): FieldSpec[] {
  return [
    { name: 'name', label: 'contact:field.name', kind: 'text', required: true, max: 200 },
    accountField('accountId', 'contact:field.accountId', { required: true }),
    { name: 'title', label: 'contact:field.title', kind: 'text', max: 100 },
    { name: 'role', label: 'contact:field.role', kind: 'choice', options: choices(t, 'contact:role', DECISION_ROLES) },
    { name: 'phone', label: 'contact:field.phone', kind: 'phone', max: 50 },
    { name: 'email', label: 'contact:field.email', kind: 'email', max: 254 },
    { name: 'userName', label: 'contact:field.userName', kind: 'text', max: 200, hint: 'contact:userNameHint' },
    { name: 'note', label: 'contact:field.note', kind: 'multiline', max: 4000 },
  ];
}
