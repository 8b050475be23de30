import { useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { http } from '@/api/http';
import type { Lead } from '@/api/types/lead';
import { choices } from '@/ui/form/choices';
import type { FieldSpec, Values } from '@/ui/form/fields';
import { FormDialog } from '@/ui/form/FormDialog';
import { accounts, personField } from '@/ui/form/lookups';
import { toast } from '@/ui/parts/toast';
import { useUnits } from '@/ui/parts/units';
import { Duplicates } from './Duplicates';
import { CHANNELS, LEADS, REASONS, type Verb } from './lead';

interface Props {
  lead: Lead;
  verb: Verb;
  onClose: () => void;
  /** The lead as the server answered it, or undefined when the answer says only that work began. */
  onDone?: (lead: Partial<Lead> | undefined) => void;
}

const paths: Record<Verb, string> = {
  claim: 'claim',
  assign: 'assign',
  release: 'release',
  'follow-up': 'follow-ups',
  qualify: 'qualify',
  nurture: 'nurture',
  convert: 'convert',
  disqualify: 'disqualify',
  reopen: 'reopen',
};

function useFields(verb: Verb): FieldSpec[] {
  const { t } = useTranslation();
  return useMemo(() => {
    const fields: Partial<Record<Verb, FieldSpec[]>> = {
      assign: [personField('userName', 'lead:field.assignee', { required: true, wide: true })],
      release: [{ name: 'reason', label: 'lead:field.releaseReason', kind: 'multiline', required: true, max: 500 }],
      disqualify: [{ name: 'reason', label: 'lead:field.reason', kind: 'choice', required: true, wide: true, options: choices(t, 'lead:reason', REASONS) }],
      nurture: [{ name: 'reEvaluateOn', label: 'lead:field.reEvaluateOn', kind: 'date', required: true, wide: true }],
      'follow-up': [
        { name: 'channel', label: 'lead:field.followUpChannel', kind: 'choice', required: true, options: choices(t, 'lead:channel', CHANNELS) },
        { name: 'nextAt', label: 'lead:field.nextAt', kind: 'moment' },
        { name: 'text', label: 'lead:field.text', kind: 'multiline', required: true, max: 4000 },
      ],
      convert: [
        { name: 'accountId', label: 'lead:field.intoAccount', kind: 'lookup', lookup: accounts, wide: true, hint: 'lead:convert.accountHint' },
        { name: 'createOpportunity', label: 'lead:field.createOpportunity', kind: 'flag', wide: true },
      ],
    };
    return fields[verb] ?? [];
  }, [t, verb]);
}

const initials: Partial<Record<Verb, Values>> = { 'follow-up': { channel: 'call' }, convert: { createOpportunity: true } };

/** Asks for what a verb needs, says what it will do, and does it. */
export function LeadDialog({ lead, verb, onClose, onDone }: Props) {
  const { t } = useTranslation();
  const { nameOf } = useUnits();
  const cache = useQueryClient();
  const fields = useFields(verb);
  const submit = async (values: Values, idempotencyKey: string) => {
    const answer = await http.post<Partial<Lead> | undefined>(`${LEADS}/${lead.id}/${paths[verb]}`, values, { idempotencyKey });
    await cache.invalidateQueries({ queryKey: ['leads'] });
    onDone?.(answer);
    toast('good', t(`lead:done.${verb}`, { company: lead.company }));
  };
  return (
    <FormDialog
      title={t(`lead:verb.${verb}`)}
      draftKey={`lead.${lead.id}.${verb}`}
      fields={fields}
      initial={initials[verb] ?? EMPTY}
      submitLabel={t(`lead:verb.${verb}`)}
      danger={verb === 'disqualify'}
      intro={<p className="second">{t(`lead:explain.${verb}`, { company: lead.company, pool: nameOf(lead.pool ?? lead.orgPath ?? '') })}</p>}
      below={() => (verb === 'convert' ? <Duplicates values={lead as unknown as Values} types={['account', 'contact']} onOpen={onClose} /> : null)}
      submit={submit}
      onClose={onClose}
    />
  );
}

const EMPTY: Values = {};
