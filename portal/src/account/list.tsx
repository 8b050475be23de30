import { Link } from '@tanstack/react-router';
import type { TFunction } from 'i18next';
import type { Account } from '@/api/types/account';
import type { Session } from '@/session/session';
import { choices } from '@/ui/form/choices';
import type { ListSpec } from '@/ui/list/types';
import { Person, Tag, When } from '@/ui/parts/Parts';
import { number } from '@/ui/parts/format';
import { ACCOUNTS, LEVELS, TYPES } from './account';

const known = (t: TFunction, family: string, value: string | null | undefined): string => (value ? t(`${family}.${value}`, { defaultValue: value }) : '');

export function accountList(t: TFunction, session: Session): ListSpec<Account> {
  const mine = `ownerUserName == "${session.userName}"`;
  return {
    name: 'accounts',
    path: ACCOUNTS,
    title: 'account:title',
    sort: 'name',
    columns: [
      { key: 'name', label: 'account:field.name', width: 240, grow: true, sort: 'name', render: (account) => <Link to={`/accounts/${account.id}`}>{account.name}</Link> },
      { key: 'type', label: 'account:field.type', width: 110, render: (account) => account.type && <Tag tone={account.type === 'customer' ? 'good' : 'neutral'}>{known(t, 'account:type', account.type)}</Tag> },
      { key: 'level', label: 'account:field.level', width: 100, optional: true, render: (account) => known(t, 'account:level', account.level) },
      { key: 'industry', label: 'account:field.industry', width: 140, render: (account) => account.industry },
      { key: 'city', label: 'account:field.city', width: 130, render: (account) => [account.city, account.country].filter(Boolean).join(', ') },
      { key: 'phone', label: 'account:field.phone', width: 140, optional: true, render: (account) => account.phone },
      { key: 'owner', label: 'account:field.ownerUserName', width: 160, render: (account) => <Person name={account.ownerName ?? account.ownerUserName} /> },
      { key: 'employees', label: 'account:field.employees', width: 100, end: true, optional: true, render: (account) => (account.employees == null ? '' : number(account.employees)) },
      { key: 'parent', label: 'account:field.parentId', width: 160, optional: true, render: (account) => account.parentName },
      { key: 'updatedAt', label: 'account:field.updatedAt', width: 130, sort: 'updatedAt', render: (account) => <When at={account.updatedAt} /> },
      { key: 'number', label: 'account:field.number', width: 110, optional: true, render: (account) => <span className="mono">{account.number}</span> },
    ],
    filters: [
      { field: 'name', label: 'account:field.name', kind: 'text' },
      { field: 'type', label: 'account:field.type', kind: 'choice', options: choices(t, 'account:type', TYPES) },
      { field: 'level', label: 'account:field.level', kind: 'choice', options: choices(t, 'account:level', LEVELS) },
      { field: 'industry', label: 'account:field.industry', kind: 'text' },
      { field: 'city', label: 'account:field.city', kind: 'text' },
      { field: 'ownerUserName', label: 'account:field.ownerUserName', kind: 'person' },
      { field: 'createdAt', label: 'account:field.createdAt', kind: 'moment' },
    ],
    views: [
      { key: 'all', label: 'account:view.all' },
      { key: 'mine', label: 'account:view.mine', filter: mine },
      { key: 'customers', label: 'account:view.customers', filter: 'type == "customer"' },
    ],
    heading: (account) => account.name,
    to: (account) => `/accounts/${account.id}`,
    card: (account) => (
      <>
        {account.type && <Tag>{known(t, 'account:type', account.type)}</Tag>}
        <span>{[account.industry, account.city].filter(Boolean).join(' · ')}</span>
      </>
    ),
    empty: { title: 'account:empty.title', text: 'account:empty.text' },
  };
}
