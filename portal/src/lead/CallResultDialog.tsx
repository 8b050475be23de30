import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { http } from '@/api/http';
import type { Lead } from '@/api/types/lead';
import { choices } from '@/ui/form/choices';
import type { FieldSpec, Values } from '@/ui/form/fields';
import { FormDialog } from '@/ui/form/FormDialog';
import { toast } from '@/ui/parts/toast';
import { LEADS } from './lead';

const OUTCOMES = ['answered', 'call-later', 'refused', 'hung-up', 'switchboard', 'no-answer', 'line-busy', 'off', 'suspended', 'void'];
const INITIAL: Values = { outcome: 'answered', interestQuestions: 0, appointment: false, wantsMessage: false };

/** How a call ended; the table of call intents reads from it how keen the customer is. */
export function CallResultDialog({ lead, onClose, onDone }: { lead: Lead; onClose: () => void; onDone: (lead: Lead) => void }) {
  const { t } = useTranslation();
  const cache = useQueryClient();
  const fields: FieldSpec[] = [
    { name: 'outcome', label: 'lead:call.outcome', kind: 'choice', required: true, options: choices(t, 'lead:call.outcomes', OUTCOMES) },
    { name: 'interestQuestions', label: 'lead:call.interestQuestions', kind: 'number', min: 0, max: 1000 },
    { name: 'appointment', label: 'lead:call.appointment', kind: 'flag' },
    { name: 'wantsMessage', label: 'lead:call.wantsMessage', kind: 'flag' },
  ];
  const submit = async (values: Values, idempotencyKey: string) => {
    const rated = await http.post<Lead>(`${LEADS}/${lead.id}/call-results`, values, { idempotencyKey });
    await cache.invalidateQueries({ queryKey: ['leads'] });
    onDone(rated);
    toast('good', t('lead:call.done', { intent: rated.callIntent ?? '–' }));
  };
  return <FormDialog title={t('lead:call.title')} draftKey={`lead.${lead.id}.call`} fields={fields} initial={INITIAL} submitLabel={t('lead:call.submit')} submit={submit} onClose={onClose} />;
}
