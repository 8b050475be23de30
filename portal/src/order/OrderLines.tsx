import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiError } from '@/api/problem';
import type { Order } from '@/api/types/sales';
import type { Session } from '@/session/session';
import { Fault } from '@/ui/parts/Fault';
import { Amount, Panel } from '@/ui/parts/Parts';
import { number } from '@/ui/parts/format';
import { complete, lineErrors, LinesInput, type TypedLine } from './LinesInput';
import { mayEditLines } from './order';

interface Props {
  order: Order;
  session: Session;
  patch: (changes: Record<string, unknown>, version: number) => Promise<void>;
}

function LinesForm({ order, patch, onDone }: Omit<Props, 'session'> & { onDone: () => void }) {
  const { t } = useTranslation();
  const [lines, setLines] = useState<TypedLine[]>(() => order.lines.map(({ productId, productName, quantity, price }) => ({ productId, productName, price, quantity: Number(quantity) })));
  const [fault, setFault] = useState<unknown>();
  const [sending, setSending] = useState(false);
  const save = async () => {
    setSending(true);
    try {
      await patch({ lines: complete(lines) }, order.version);
      onDone();
    } catch (error) {
      setFault(error);
    } finally {
      setSending(false);
    }
  };
  const errors = fault instanceof ApiError ? lineErrors(fault.fields) : {};
  return (
    <div className="stack" style={{ padding: 12 }}>
      <LinesInput lines={lines} onChange={setLines} errors={errors} />
      {fault !== undefined && Object.keys(errors).length === 0 && <Fault error={fault} />}
      <div className="row">
        <Button type="primary" size="small" loading={sending} disabled={complete(lines).length === 0} onClick={() => void save()}>
          {t('ui:save')}
        </Button>
        <Button size="small" onClick={onDone}>
          {t('ui:cancel')}
        </Button>
      </div>
    </div>
  );
}

export function OrderLines({ order, session, patch }: Props) {
  const { t } = useTranslation();
  const [editing, setEditing] = useState(false);
  const edit = mayEditLines(order, session) && !editing && (
    <Button size="small" type="text" onClick={() => setEditing(true)}>
      {t('order:line.edit')}
    </Button>
  );
  return (
    <Panel title={t('order:line.title')} flush extra={edit}>
      {editing ? (
        <LinesForm order={order} patch={patch} onDone={() => setEditing(false)} />
      ) : (
        <div className="scroll-x">
          <table className="plain-table">
            <thead>
              <tr>
                <th>{t('order:line.product')}</th>
                <th className="num">{t('order:line.quantity')}</th>
                <th className="num">{t('order:line.price')}</th>
                <th className="num">{t('order:field.total')}</th>
              </tr>
            </thead>
            <tbody>
              {order.lines.map((line, index) => (
                <tr key={`${line.productId}${index}`}>
                  <td>
                    {line.productName} <span className="quiet mono">{line.productNumber}</span>
                  </td>
                  <td className="num">{number(Number(line.quantity), 3)}</td>
                  <td className="num"><Amount of={line.price} /></td>
                  <td className="num"><Amount of={line.total} /></td>
                </tr>
              ))}
            </tbody>
            <tfoot>
              <tr>
                <th colSpan={3}>{t('order:field.total')}</th>
                <td className="num"><strong><Amount of={order.total} /></strong></td>
              </tr>
            </tfoot>
          </table>
        </div>
      )}
    </Panel>
  );
}
