import type { TFunction } from 'i18next';
import type { Account } from '@/api/types/account';
import { keeps, type Session } from '@/session/session';
import { choices } from '@/ui/form/choices';
import type { FieldSpec } from '@/ui/form/fields';

export const ACCOUNTS = '/api/v1/accounts';
export const TYPES = ['prospect', 'customer', 'partner', 'competitor', 'supplier'];
export const LEVELS = ['normal', 'vip', 'strategic'];

export function profileFields(t: TFunction): FieldSpec[] {
  return [
    { name: 'name', label: 'account:field.name', kind: 'text', required: true, max: 200, wide: true },
    { name: 'type', label: 'account:field.type', kind: 'choice', options: choices(t, 'account:type', TYPES) },
    { name: 'level', label: 'account:field.level', kind: 'choice', options: choices(t, 'account:level', LEVELS) },
    { name: 'industry', label: 'account:field.industry', kind: 'text', max: 100 },
    { name: 'phone', label: 'account:field.phone', kind: 'phone', max: 50 },
    { name: 'website', label: 'account:field.website', kind: 'url', max: 200 },
    { name: 'city', label: 'account:field.city', kind: 'text', max: 100 },
    { name: 'country', label: 'account:field.country', kind: 'text', max: 100 },
    { name: 'registrationNumber', label: 'account:field.registrationNumber', kind: 'text', max: 50 },
  ];
}

export function sizeFields(): FieldSpec[] {
  return [
    { name: 'employees', label: 'account:field.employees', kind: 'number', min: 0 },
    { name: 'revenue', label: 'account:field.revenue', kind: 'number', min: 0 },
    { name: 'yearEstablished', label: 'account:field.yearEstablished', kind: 'number', min: 1000, max: 2100 },
    { name: 'parentName', label: 'account:field.parentId', kind: 'text', readOnly: true },
  ];
}

/** A type the list knows in the person's language; any other as it is written. */
export function typeWords(t: TFunction, type: string): string {
  return TYPES.includes(type) ? t(`account:type.${type}`) : type;
}

export function mayEditAccount(account: Account, session: Session): boolean {
  return keeps(session, account) || account.createdBy === session.id;
}
