import { lazy, Suspense } from 'react';
import { closeCreate, useOpenCreate, type CreateKind } from './creates';

const dialogs: Record<CreateKind, ReturnType<typeof lazy<typeof import('@/lead/NewLead').default>>> = {
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
