import { usePathPart } from '@/app/address';
import { useTranslation } from 'react-i18next';
import { AccountName } from '@/account/AccountName';
import type { Contact } from '@/api/types/account';
import { hasAny, useSession } from '@/session/session';
import { FieldGroup } from '@/ui/record/FieldGroup';
import { RecordAbsent, RecordPage } from '@/ui/record/RecordPage';
import { useRecord } from '@/ui/record/useRecord';
import { CONTACTS, contactFields } from './contact';

const BACK = { to: '/contacts', label: 'contact:title' };

export function ContactPage() {
  const { t } = useTranslation();
  const id = usePathPart('id');
  const session = useSession();
  const { record: contact, error, reload, patch } = useRecord<Contact>('contacts', CONTACTS, id);
  if (!contact) return <RecordAbsent error={error} back={BACK} retry={() => void reload()} />;
  const editable = hasAny(session, ['sales-rep', 'telesales', 'sales-manager', 'admin']);
  return (
    <RecordPage
      back={BACK}
      name={contact.name}
      facts={[
        { label: 'contact:field.accountId', value: <AccountName id={contact.accountId} /> },
        { label: 'contact:field.phone', value: contact.phone ?? '–' },
        { label: 'contact:field.email', value: contact.email ? <a href={`mailto:${contact.email}`}>{contact.email}</a> : '–' },
      ]}
      actions={[]}
      middle={
        <FieldGroup
          main
          title="contact:group.profile"
          record={contact}
          fields={contactFields(t).filter(({ name }) => name !== 'accountId')}
          draftKey="contact.profile"
          save={editable ? patch : undefined}
          onStale={() => void reload()}
        />
      }
    />
  );
}
