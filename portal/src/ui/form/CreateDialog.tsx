import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { http } from '@/api/http';
import type { FieldSpec, Values } from './fields';
import { FormDialog } from './FormDialog';
import { toast } from '../parts/toast';

interface Props {
  /** Query key of the list it joins, and the folder of its page. */
  name: string;
  path: string;
  /** Locale keys. */
  title: string;
  submitLabel: string;
  done: string;
  fields: FieldSpec[];
  seed: Values;
  onClose: () => void;
  /** False where the new record has no page of its own. */
  opens?: boolean;
  body?: (values: Values) => unknown;
  below?: (values: Values, set: (values: Values) => void) => ReactNode;
}

/** A "new" dialog: sends once, shows the record it made. */
export function CreateDialog({ name, path, title, submitLabel, done, fields, seed, onClose, opens = true, body, below }: Props) {
  const { t } = useTranslation();
  const cache = useQueryClient();
  const navigate = useNavigate();
  const submit = async (values: Values, idempotencyKey: string) => {
    const filled = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null));
    const made = await http.post<{ id: string }>(path, body ? body(filled) : filled, { idempotencyKey });
    await cache.invalidateQueries({ queryKey: [name] });
    toast('good', t(done));
    if (opens) await navigate({ to: `/${name}/${made.id}` });
  };
  return <FormDialog title={t(title)} draftKey={`${name}.new`} fields={fields} initial={seed} submitLabel={t(submitLabel)} submit={submit} onClose={onClose} {...(below ? { below } : {})} />;
}
