import type { FieldSpec } from '@/ui/form/fields';

export const PRODUCTS = '/api/v1/products';

export const productFields: FieldSpec[] = [
  { name: 'name', label: 'product:field.name', kind: 'text', required: true, max: 200 },
  { name: 'sku', label: 'product:field.sku', kind: 'text', max: 100 },
  { name: 'series', label: 'product:field.series', kind: 'text', max: 100 },
  { name: 'listPrice', label: 'product:field.listPrice', kind: 'money' },
  { name: 'description', label: 'product:field.description', kind: 'multiline', max: 4000 },
];

export const activeField: FieldSpec = { name: 'active', label: 'product:field.active', kind: 'flag' };
export const KEEPERS = ['admin', 'sales-manager', 'marketer'];
