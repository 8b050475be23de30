import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { http } from '@/api/http';
import type { Page } from '@/api/types/common';
import type { FieldSpec, Values } from '@/ui/form/fields';
import { FormDialog } from '@/ui/form/FormDialog';
import { personField } from '@/ui/form/lookups';
import { nested, useCustomFields } from './custom';
import { identityFields, LEADS } from './lead';
import type { Action } from './WholeList';

interface Props {
  action: Action;
  selection: { filter: string; q?: string };
  submit: (body: Values) => Promise<void>;
  onClose: () => void;
}

const EDITABLE = ['city', 'industry', 'note'];

/** Asks what to do with all leads of the list, and says how many it will touch. */
export default function BulkDialog({ action, selection, submit, onClose }: Props) {
  const { t } = useTranslation();
  const { specs } = useCustomFields();
  const { data: count } = useQuery({ queryKey: ['leads', 'count', selection], queryFn: ({ signal }) => http.get<Page<unknown>>(LEADS, { ...selection, limit: 1, count: 'exact' }, signal), select: (page) => page.count ?? 0 });
  const fields = useMemo<FieldSpec[]>(() => {
    if (action === 'assign') return [personField('userName', 'lead:field.assignee', { required: true, wide: true })];
    if (action === 'release') return [{ name: 'reason', label: 'lead:field.releaseReason', kind: 'multiline', required: true, max: 500 }];
    return [...identityFields().filter(({ name }) => EDITABLE.includes(name)), ...specs.map((spec) => ({ ...spec, required: false }))];
  }, [action, specs]);
  const send = (values: Values) => {
    if (action !== 'edit') return submit(values);
    const given = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null && value !== undefined));
    return submit({ values: nested(given) });
  };
  const titles = { assign: 'lead:bulk.assign', release: 'lead:bulk.releaseTitle', edit: 'lead:bulk.editTitle' };
  return <FormDialog title={t(titles[action], { count: count ?? 0 })} draftKey={`lead.whole.${action}`} fields={fields} submitLabel={t(action === 'assign' ? 'lead:verb.assign' : `lead:bulk.${action}`)} submit={send} onClose={onClose} />;
}
