import { usePathPart } from '@/app/address';
import { Link } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Order } from '@/api/types/sales';
import { audienceOf, useSession } from '@/session/session';
import { FormDialog } from '@/ui/form/FormDialog';
import { useProblemText } from '@/ui/parts/Fault';
import { Amount, Person, Tag, When } from '@/ui/parts/Parts';
import { toast } from '@/ui/parts/toast';
import { HistoryTimeline } from '@/ui/record/HistoryTimeline';
import { RecordAbsent, RecordPage } from '@/ui/record/RecordPage';
import { StagePath } from '@/ui/record/StagePath';
import { useRecord } from '@/ui/record/useRecord';
import { ORDERS, PATH, stepsFor, TONES, type Step } from './order';
import { OrderLines } from './OrderLines';

const BACK = { to: '/orders', label: 'order:title' };
const CANCEL = [{ name: 'reason', label: 'order:field.reason', kind: 'multiline' as const, max: 1000 }];
const ASKING_AGAIN = 2000;

/** While credit is being checked the order moves by itself; the page looks again. */
function useCreditWatch(order: Order | undefined, reload: () => Promise<void>) {
  const waiting = order?.state === 'submitted' || order?.state === 'credit-pending';
  useEffect(() => {
    if (!waiting) return;
    const timer = window.setInterval(() => void reload(), ASKING_AGAIN);
    return () => window.clearInterval(timer);
  }, [waiting, reload]);
}

export function OrderPage() {
  const { t } = useTranslation();
  const id = usePathPart('id');
  const session = useSession();
  const words = useProblemText();
  const { record: order, error, reload, patch, act } = useRecord<Order>('orders', ORDERS, id);
  const [cancelling, setCancelling] = useState(false);
  useCreditWatch(order, reload);
  if (!order) return <RecordAbsent error={error} back={BACK} retry={() => void reload()} />;
  const go = async (step: Step) => {
    try {
      await act(step, {}, { version: order.version });
    } catch (refusal) {
      toast('bad', words(refusal));
      await reload();
    }
  };
  const actions = stepsFor(order, session).map((step) => ({
    key: step,
    label: `order:step.${step}`,
    primary: step !== 'cancel',
    danger: step === 'cancel',
    run: () => (step === 'cancel' ? setCancelling(true) : void go(step)),
  }));
  const aside = order.state === 'cancelled' || order.state === 'held' ? { label: t(`order:state.${order.state}`), tone: 'bad' as const } : undefined;
  return (
    <>
      <RecordPage
        back={BACK}
        name={[order.number, order.accountName].filter(Boolean).join(' · ')}
        tag={<Tag tone={TONES[order.state]}>{t(`order:state.${order.state}`)}</Tag>}
        facts={[
          { label: 'order:field.accountId', value: audienceOf(session) === 'staff' ? <Link to={`/accounts/${order.accountId}`}>{order.accountName}</Link> : order.accountName },
          { label: 'order:field.total', value: <Amount of={order.total} /> },
          { label: 'order:field.ownerUserName', value: <Person name={order.ownerUserName} /> },
          { label: 'order:field.submittedAt', value: <When at={order.submittedAt} /> },
        ]}
        actions={actions}
        path={<StagePath steps={PATH.map((state) => ({ key: state, label: t(`order:state.${state}`) }))} at={order.state === 'credit-pending' ? 'submitted' : order.state} ended={aside} />}
        middle={
          <>
            {order.state === 'credit-pending' && <div className="note warn" role="status">{t('order:creditPending')}</div>}
            {order.state === 'held' && <div className="note bad" role="status">{t('order:held', { reason: order.reason ?? '' })}</div>}
            {order.state === 'cancelled' && order.reason && <div className="note">{order.reason}</div>}
            <OrderLines order={order} session={session} patch={patch} />
            <HistoryTimeline area="order" name="orders" path={ORDERS} id={order.id} />
          </>
        }
      />
      {cancelling && (
        <FormDialog
          title={t('order:step.cancel')}
          danger
          draftKey={`order.${id}.cancel`}
          fields={CANCEL}
          intro={<p className="second">{t('order:cancelText', { count: order.lines.length, number: order.number ?? '' })}</p>}
          submitLabel={t('order:step.cancel')}
          submit={(values) => act('cancel', values, { version: order.version })}
          onClose={() => setCancelling(false)}
        />
      )}
    </>
  );
}
