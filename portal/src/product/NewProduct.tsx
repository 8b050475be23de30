import type { Seed } from '@/shell/creates';
import { CreateDialog } from '@/ui/form/CreateDialog';
import { productFields, PRODUCTS } from './product';

export default function NewProduct({ seed, onClose }: { seed: Seed; onClose: () => void }) {
  return <CreateDialog name="products" path={PRODUCTS} title="product:new.title" submitLabel="product:new.submit" done="product:new.done" fields={productFields} seed={seed} onClose={onClose} />;
}
