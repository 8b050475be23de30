import { lazy, Suspense, type ComponentType, type LazyExoticComponent } from 'react';
import { closeCreate, useOpenCreate, type CreateKind, type Seed } from './creates';

type CreateDialogComponent = ComponentType<{ seed: Seed; onClose: () => void }>;

const dialogs: Record<CreateKind, LazyExoticComponent<CreateDialogComponent>> = {
  lead: lazy(() => import('@/lead/NewLead')),
  account: lazy(() => import('@/account/NewAccount')),
  contact: lazy(() => import('@/contact/NewContact')),
  deal: lazy(() => import('@/deal/NewDeal')),
  order: lazy(() => import('@/order/NewOrder')),
  ticket: lazy(() => import('@/ticket/NewTicket')),
  campaign: lazy(() => import('@/marketing/NewCampaign')),
  task: lazy(() => import('@/task/NewTask')),
  product: lazy(() => import('@/product/NewProduct')),
};

/** The one place where a "new" dialog stands, from wherever it was asked for. */
export function CreateHost() {
  const open = useOpenCreate();
  if (!open) return null;
  const Dialog = dialogs[open.kind];
  return (
    <Suspense fallback={null}>
      <Dialog seed={open.seed} onClose={closeCreate} />
    </Suspense>
  );
}
