import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Seed } from '@/shell/creates';
import { ApiError } from '@/api/problem';
import { audienceOf, useSession } from '@/session/session';
import { CreateDialog } from '@/ui/form/CreateDialog';
import { accountField } from '@/ui/form/lookups';
import { drafts } from '@/ui/parts/drafts';
import { complete, LinesInput, type TypedLine } from './LinesInput';
import { ORDERS } from './order';

const DRAFT = 'orders.new.lines';
const FIELDS = [accountField('accountId', 'order:field.accountId', { required: true, wide: true })];

export default function NewOrder({ seed, onClose }: { seed: Seed; onClose: () => void }) {
  const { t } = useTranslation();
  const [lines, setLines] = useState<TypedLine[]>(() => drafts.read<TypedLine[]>(DRAFT) ?? [{ quantity: 1 }]);
  const customer = audienceOf(useSession()) === 'customer';
  const change = (next: TypedLine[]) => {
    setLines(next);
    drafts.keep(DRAFT, next);
  };
  const body = (values: Record<string, unknown>) => {
    const whole = complete(lines);
    if (whole.length === 0) throw new ApiError({ status: 422, detail: t('order:line.missing'), code: 'lines' });
    drafts.drop(DRAFT);
    const { accountId, opportunityId } = values;
    return { accountId, opportunityId, lines: whole };
  };
  return (
    <CreateDialog
      name="orders"
      path={ORDERS}
      title="order:new.title"
      submitLabel="order:new.submit"
      done="order:new.done"
      fields={customer ? [] : FIELDS}
      seed={seed}
      onClose={onClose}
      body={body}
      below={() => <LinesInput lines={lines} onChange={change} />}
    />
  );
}
