import { useTranslation } from 'react-i18next';
import type { Seed } from '@/shell/creates';
import { CreateDialog } from '@/ui/form/CreateDialog';
import { CONTACTS, contactFields } from './contact';

export default function NewContact({ seed, onClose }: { seed: Seed; onClose: () => void }) {
  const { t } = useTranslation();
  return <CreateDialog name="contacts" path={CONTACTS} title="contact:new.title" submitLabel="contact:new.submit" done="contact:new.done" fields={contactFields(t)} seed={seed} onClose={onClose} />;
}
