import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Contact } from '@/api/types/account';
import { hasAny, useSession } from '@/session/session';
import { FieldGroup } from '@/ui/record/FieldGroup';
import { HistoryTimeline } from '@/ui/record/HistoryTimeline';
import { RecordAbsent, RecordPage } from '@/ui/record/RecordPage';
import { useRecord } from '@/ui/record/useRecord';
import { CONTACTS, contactFields } from './contact';

const BACK = { to: '/contacts', label: 'contact:title' };

export function ContactPage() {
  const { t } = useTranslation();
  const { id } = useParams({ strict: false }) as { id: string };
  const session = useSession();
  const { record: contact, error, reload, patch } = useRecord<Contact>('contacts', CONTACTS, id);
  if (!contact) return <RecordAbsent error={error} back={BACK} retry={() => void reload()} />;
  const editable = hasAny(session, ['sales-rep', 'telesales', 'sales-manager', 'service-agent', 'admin']);
  return (
    <RecordPage
      back={BACK}
      name={contact.name}
      number={contact.number}
      facts={[
        { label: 'contact:field.accountId', value: contact.accountId ? <Link to={`/accounts/${contact.accountId}`}>{contact.accountName ?? t('contact:account')}</Link> : '–' },
        { label: 'contact:field.phone', value: contact.phone ?? '–' },
        { label: 'contact:field.email', value: contact.email ?? '–' },
      ]}
      actions={[]}
      left={<FieldGroup main title="contact:group.profile" record={contact} fields={contactFields(t)} draftKey="contact.profile" save={editable ? patch : undefined} onStale={() => void reload()} />}
      middle={<HistoryTimeline area="contact" name="contacts" path={CONTACTS} id={contact.id} />}
    />
  );
}
