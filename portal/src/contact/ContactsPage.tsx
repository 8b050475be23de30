import { Link } from '@tanstack/react-router';
import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Contact } from '@/api/types/account';
import { ListActions, NewButton } from '@/ui/list/Actions';
import { ListPage } from '@/ui/list/ListPage';
import type { ListSpec } from '@/ui/list/types';
import { When } from '@/ui/parts/Parts';
import { AccountName } from '@/account/AccountName';
import { CONTACTS } from './contact';

function contactList(t: TFunction): ListSpec<Contact> {
  return {
    name: 'contacts',
    path: CONTACTS,
    title: 'contact:title',
    sort: 'name',
    columns: [
      { key: 'name', label: 'contact:field.name', width: 180, grow: true, sort: 'name', render: (contact) => <Link to={`/contacts/${contact.id}`}>{contact.name}</Link> },
      { key: 'account', label: 'contact:field.accountId', width: 220, render: (contact) => <AccountName id={contact.accountId} /> },
      { key: 'title', label: 'contact:field.title', width: 150, render: (contact) => contact.title },
      { key: 'role', label: 'contact:field.role', width: 120, render: (contact) => contact.role && t(`contact:role.${contact.role}`, { defaultValue: contact.role }) },
      { key: 'phone', label: 'contact:field.phone', width: 150, render: (contact) => contact.phone },
      { key: 'email', label: 'contact:field.email', width: 210, render: (contact) => contact.email && <a href={`mailto:${contact.email}`}>{contact.email}</a> },
      { key: 'updatedAt', label: 'contact:field.updatedAt', width: 130, optional: true, render: (contact) => <When at={contact.updatedAt} /> },
    ],
    filters: [
      { field: 'name', label: 'contact:field.name', kind: 'text' },
      { field: 'email', label: 'contact:field.email', kind: 'text' },
      { field: 'title', label: 'contact:field.title', kind: 'text' },
    ],
    views: [{ key: 'all', label: 'contact:view.all' }],
    heading: (contact) => contact.name,
    to: (contact) => `/contacts/${contact.id}`,
    card: (contact) => <span>{[contact.title, contact.phone].filter(Boolean).join(' · ')}</span>,
    empty: { title: 'contact:empty.title', text: 'contact:empty.text' },
  };
}

export function ContactsPage() {
  const { t } = useTranslation();
  const spec = useMemo(() => contactList(t), [t]);
  return <ListPage spec={spec} actions={<ListActions kind="contact" />} firstStep={<NewButton kind="contact" />} />;
}
