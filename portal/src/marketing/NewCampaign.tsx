import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Seed } from '@/shell/creates';
import { CreateDialog } from '@/ui/form/CreateDialog';
import { campaignFields, CAMPAIGNS } from './campaign';

export default function NewCampaign({ seed, onClose }: { seed: Seed; onClose: () => void }) {
  const { t } = useTranslation();
  const initial = useMemo(() => ({ status: 'planned', ...seed }), [seed]);
  return <CreateDialog name="campaigns" path={CAMPAIGNS} title="marketing:new.title" submitLabel="marketing:new.submit" done="marketing:new.done" fields={campaignFields(t)} seed={initial} onClose={onClose} />;
}
