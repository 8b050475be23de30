import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { http } from '@/api/http';
import type { Deal } from '@/api/types/sales';
import type { Values } from '@/ui/form/fields';
import { FormDialog } from '@/ui/form/FormDialog';
import { toast } from '@/ui/parts/toast';
import { DEALS, dealFields, labelOf } from './deal';
import type { Gate } from './useStageMove';

/** What a stage asks for before a deal enters it; answered and moved in one step. */
export function GateDialog({ deal, stage, missing, title, onClose }: Gate & { title: string; onClose: () => void }) {
  const { t } = useTranslation();
  const cache = useQueryClient();
  const fields = dealFields(...missing).map((field) => ({ ...field, required: true, wide: true }));
  const submit = async (values: Values, idempotencyKey: string) => {
    const moved = await http.post<Deal>(`${DEALS}/${deal.id}/stage`, { ...values, stage: stage.key }, { version: deal.version, idempotencyKey });
    cache.setQueryData(['deals', 'one', deal.id], moved);
    await cache.invalidateQueries({ queryKey: ['deals'] });
    toast('good', t('deal:moved', { name: deal.name, stage: labelOf(stage.label) }));
  };
  return (
    <FormDialog
      title={title}
      draftKey={`deal.${deal.id}.gate.${stage.key}`}
      fields={fields}
      submitLabel={t('deal:gate.submit', { stage: labelOf(stage.label) })}
      intro={<p className="second">{t('deal:gate.text', { name: deal.name, stage: labelOf(stage.label) })}</p>}
      submit={submit}
      onClose={onClose}
    />
  );
}
