import { unitName } from '../parts/format';
import type { FieldSpec, Lookup } from './fields';

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** People who may be given work. */
export const people: Lookup = {
  path: '/api/v1/people',
  value: 'userName',
  label: (person) => [text(person['name']) || text(person['userName']), text(person['unitLabel']) || unitName(text(person['orgPath']))].filter(Boolean).join(' · '),
};

export const accounts: Lookup = { path: '/api/v1/accounts', label: (account) => text(account['name']) };
export const contacts: Lookup = { path: '/api/v1/contacts', label: (contact) => text(contact['name']) };
export const products: Lookup = { path: '/api/v1/products', label: (product) => text(product['name']) };
export const campaigns: Lookup = { path: '/api/v1/campaigns', label: (campaign) => text(campaign['name']) };

export const personField = (name: string, label: string, more: Partial<FieldSpec> = {}): FieldSpec => ({ name, label, kind: 'lookup', lookup: people, ...more });
export const accountField = (name: string, label: string, more: Partial<FieldSpec> = {}): FieldSpec => ({ name, label, kind: 'lookup', lookup: accounts, shown: 'accountName', ...more });
