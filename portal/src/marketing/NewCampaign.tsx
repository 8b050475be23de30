import type { Seed } from '@/shell/creates';
import { CreateDialog } from '@/ui/form/CreateDialog';
import { campaignFields, CAMPAIGNS } from './campaign';

const FIELDS = campaignFields();

export default function NewCampaign({ seed, onClose }: { seed: Seed; onClose: () => void }) {
  return <CreateDialog name="campaigns" path={CAMPAIGNS} title="marketing:new.title" submitLabel="marketing:new.submit" done="marketing:new.done" fields={FIELDS} seed={seed} onClose={onClose} />;
}
