import { Link } from '@tanstack/react-router';
import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Product } from '@/api/types/sales';
import { ListActions, NewButton } from '@/ui/list/Actions';
import { ListPage } from '@/ui/list/ListPage';
import type { ListSpec } from '@/ui/list/types';
import { Amount, Tag, When } from '@/ui/parts/Parts';
import { PRODUCTS } from './product';

function productList(t: TFunction): ListSpec<Product> {
  const active = (product: Product) => <Tag tone={product.active ? 'good' : 'neutral'}>{t(product.active ? 'product:active' : 'product:retired')}</Tag>;
  return {
    name: 'products',
    path: PRODUCTS,
    title: 'product:title',
    sort: 'name',
    columns: [
      { key: 'name', label: 'product:field.name', width: 220, grow: true, sort: 'name', render: (product) => <Link to={`/products/${product.id}`}>{product.name}</Link> },
      { key: 'sku', label: 'product:field.sku', width: 140, render: (product) => <span className="mono">{product.sku}</span> },
      { key: 'series', label: 'product:field.series', width: 140, render: (product) => product.series },
      { key: 'listPrice', label: 'product:field.listPrice', width: 130, end: true, render: (product) => <Amount of={product.listPrice} /> },
      { key: 'active', label: 'product:field.active', width: 110, render: active },
      { key: 'updatedAt', label: 'product:field.updatedAt', width: 140, optional: true, render: (product) => <When at={product.updatedAt} /> },
    ],
    filters: [
      { field: 'name', label: 'product:field.name', kind: 'text' },
      { field: 'series', label: 'product:field.series', kind: 'text' },
      { field: 'active', label: 'product:field.active', kind: 'flag' },
    ],
    views: [
      { key: 'all', label: 'product:view.all' },
      { key: 'active', label: 'product:view.active', filter: 'active == true' },
    ],
    heading: (product) => product.name,
    to: (product) => `/products/${product.id}`,
    card: (product) => (
      <>
        {active(product)}
        <span>{product.series}</span>
        <Amount of={product.listPrice} />
      </>
    ),
    empty: { title: 'product:empty.title', text: 'product:empty.text' },
  };
}

export function ProductsPage() {
  const { t } = useTranslation();
  const spec = useMemo(() => productList(t), [t]);
  return <ListPage spec={spec} actions={<ListActions kind="product" imports="products" />} firstStep={<NewButton kind="product" />} />;
}
