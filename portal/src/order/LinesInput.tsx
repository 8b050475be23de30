import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, InputNumber } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Money } from '@/api/types/common';
import { LookupSelect } from '@/ui/form/LookupSelect';
import { products } from '@/ui/form/lookups';
import { money, sum } from '@/ui/parts/format';
import { Amount } from '@/ui/parts/Parts';

export interface TypedLine {
  productId?: string | undefined;
  productName?: string | undefined;
  price?: Money | null | undefined;
  quantity: number | null;
}

interface Props {
  lines: TypedLine[];
  onChange: (lines: TypedLine[]) => void;
  /** Messages of the server by line. */
  errors?: Record<number, string>;
}

const orderable = { ...products, filter: 'active == true' };
const SCALE = 1000;

/** quantity × price in whole thousandths, without binary rounding. */
export function lineTotal(line: TypedLine): Money | undefined {
  if (!line.price || line.quantity === null) return undefined;
  const decimals = line.price.value.split('.')[1]?.length ?? 0;
  const units = BigInt(line.price.value.replace('.', '')) * BigInt(Math.round(line.quantity * SCALE));
  const text = units.toString().padStart(decimals + 4, '0');
  const value = `${text.slice(0, -(decimals + 3))}.${text.slice(-(decimals + 3))}`.replace(/\.?0+$/, '');
  return { value, currency: line.price.currency };
}

export function linesTotal(lines: readonly TypedLine[]): string {
  const totals = lines.flatMap((line) => lineTotal(line) ?? []);
  const currency = totals[0]?.currency;
  return currency === undefined ? '–' : money({ value: sum(totals.map(({ value }) => value)), currency });
}

/** The lines of an order as they are typed: product, quantity, what it comes to. */
export function LinesInput({ lines, onChange, errors = {} }: Props) {
  const { t } = useTranslation();
  const put = (index: number, some: Partial<TypedLine>) => onChange(lines.map((line, at) => (at === index ? { ...line, ...some } : line)));
  return (
    <div className="stack">
      {lines.map((line, index) => (
        <div key={index}>
          <div className="row">
            <div className="grow">
              <LookupSelect
                lookup={orderable}
                label={t('order:line.product')}
                value={line.productId}
                shown={line.productName}
                onChange={(productId) => put(index, { productId })}
                onPick={(product) => put(index, { productId: product?.['id'] as string | undefined, productName: product?.['name'] as string | undefined, price: product?.['listPrice'] as Money | null | undefined })}
              />
            </div>
            <InputNumber aria-label={t('order:line.quantity')} min={0.001} value={line.quantity} style={{ width: 84 }} onChange={(quantity) => put(index, { quantity })} />
            <span className="num" style={{ width: 96 }}>
              <Amount of={lineTotal(line)} />
            </span>
            <Button type="text" aria-label={t('order:line.remove')} icon={<DeleteOutlined />} disabled={lines.length === 1} onClick={() => onChange(lines.filter((_, at) => at !== index))} />
          </div>
          {errors[index] && <div role="alert" style={{ color: 'var(--bad)' }}>{errors[index]}</div>}
        </div>
      ))}
      <div className="row" style={{ justifyContent: 'space-between' }}>
        <Button type="dashed" size="small" icon={<PlusOutlined />} onClick={() => onChange([...lines, { quantity: 1 }])}>
          {t('order:line.add')}
        </Button>
        <strong className="num">{t('order:line.total', { total: linesTotal(lines) })}</strong>
      </div>
    </div>
  );
}

export const complete = (lines: readonly TypedLine[]) => lines.filter(({ productId, quantity }) => productId !== undefined && quantity !== null).map(({ productId, quantity }) => ({ productId, quantity }));

/** The server names a line as lines[2].quantity. */
export function lineErrors(problems: readonly { field: string; message: string }[]): Record<number, string> {
  return Object.fromEntries(problems.flatMap(({ field, message }) => { const at = /^lines\[(\d+)]/.exec(field)?.[1]; return at === undefined ? [] : [[Number(at), message]]; }));
}
