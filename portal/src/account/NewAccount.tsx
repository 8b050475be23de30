import { useTranslation } from 'react-i18next';
import type { Seed } from '@/shell/creates';
import { CreateDialog } from '@/ui/form/CreateDialog';
import { ACCOUNTS, profileFields } from './account';

export default function NewAccount({ seed, onClose }: { seed: Seed; onClose: () => void }) {
  const { t } = useTranslation();
  return <CreateDialog name="accounts" path={ACCOUNTS} title="account:new.title" submitLabel="account:new.submit" done="account:new.done" fields={profileFields(t)} seed={seed} onClose={onClose} />;
}
