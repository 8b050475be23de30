import { Link } from '@tanstack/react-router';
import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Order } from '@/api/types/sales';
import { audienceOf, useSession } from '@/session/session';
import { choices } from '@/ui/form/choices';
import { ListActions, NewButton } from '@/ui/list/Actions';
import { ListPage } from '@/ui/list/ListPage';
import type { ListSpec } from '@/ui/list/types';
import { Amount, Person, Tag, When } from '@/ui/parts/Parts';
import { ORDERS, STATES, TONES } from './order';

function orderList(t: TFunction, staff: boolean): ListSpec<Order> {
  const state = (order: Order) => <Tag tone={TONES[order.state]}>{t(`order:state.${order.state}`)}</Tag>;
  return {
    name: 'orders',
    path: ORDERS,
    title: 'order:title',
    sort: '-createdAt',
    columns: [
      { key: 'number', label: 'order:field.number', width: 130, render: (order) => <Link to={`/orders/${order.id}`} className="mono">{order.number}</Link> },
      { key: 'account', label: 'order:field.accountId', width: 220, grow: true, render: (order) => (staff ? <Link to={`/accounts/${order.accountId}`}>{order.accountName}</Link> : order.accountName) },
      { key: 'state', label: 'order:field.state', width: 140, render: state },
      { key: 'total', label: 'order:field.total', width: 130, end: true, render: (order) => <Amount of={order.total} /> },
      { key: 'owner', label: 'order:field.ownerUserName', width: 160, render: (order) => <Person name={order.ownerUserName} /> },
      { key: 'submittedAt', label: 'order:field.submittedAt', width: 130, render: (order) => <When at={order.submittedAt} /> },
      { key: 'createdAt', label: 'order:field.createdAt', width: 130, sort: 'createdAt', render: (order) => <When at={order.createdAt} /> },
    ],
    filters: [
      { field: 'state', label: 'order:field.state', kind: 'choice', options: choices(t, 'order:state', STATES) },
      { field: 'accountName', label: 'order:field.accountId', kind: 'text' },
      { field: 'ownerUserName', label: 'order:field.ownerUserName', kind: 'person' },
      { field: 'createdAt', label: 'order:field.createdAt', kind: 'moment' },
    ],
    views: [
      { key: 'all', label: 'order:view.all' },
      { key: 'waiting', label: 'order:view.waiting', filter: 'state in ["credit-pending", "held"]' },
      { key: 'underway', label: 'order:view.underway', filter: 'state in ["approved", "in-fulfilment"]' },
    ],
    heading: (order) => [order.number, order.accountName].filter(Boolean).join(' · '),
    to: (order) => `/orders/${order.id}`,
    card: (order) => (
      <>
        {state(order)}
        <Amount of={order.total} />
        <When at={order.createdAt} />
      </>
    ),
    empty: { title: 'order:empty.title', text: 'order:empty.text' },
  };
}

export function OrdersPage() {
  const { t } = useTranslation();
  const staff = audienceOf(useSession()) === 'staff';
  const spec = useMemo(() => orderList(t, staff), [t, staff]);
  return <ListPage spec={spec} actions={<ListActions kind="order" />} firstStep={<NewButton kind="order" />} />;
}
