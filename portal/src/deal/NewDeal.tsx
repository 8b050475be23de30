import type { Seed } from '@/shell/creates';
import { CreateDialog } from '@/ui/form/CreateDialog';
import { dealFields, DEALS } from './deal';

const FIELDS = dealFields('name', 'accountId', 'amount', 'closeOn', 'productId', 'nextStep');

export default function NewDeal({ seed, onClose }: { seed: Seed; onClose: () => void }) {
  return <CreateDialog name="deals" path={DEALS} title="deal:new.title" submitLabel="deal:new.submit" done="deal:new.done" fields={FIELDS} seed={seed} onClose={onClose} />;
}
