import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { http } from '@/api/http';
import { ApiError } from '@/api/problem';
import type { Lead } from '@/api/types/lead';
import { hasAny, useSession } from '@/session/session';
import type { Seed } from '@/shell/creates';
import type { Values } from '@/ui/form/fields';
import { FormDialog } from '@/ui/form/FormDialog';
import { toast } from '@/ui/parts/toast';
import { nested, useCustomFields } from './custom';
import { Duplicates } from './Duplicates';
import { identityFields, LEADS } from './lead';

/** Quick-add; who the company might already be stands under the fields while one types. */
export default function NewLead({ seed, onClose }: { seed: Seed; onClose: () => void }) {
  const { t } = useTranslation();
  const cache = useQueryClient();
  const navigate = useNavigate();
  const session = useSession();
  const { specs } = useCustomFields();
  const fields = useMemo(() => [...identityFields(), ...specs], [specs]);
  const [refused, setRefused] = useState(false);
  const [allowDuplicate, setAllowDuplicate] = useState(false);
  const submit = async (values: Values, idempotencyKey: string) => {
    const lead = await http.post<Lead>(LEADS, { ...nested(values), allowDuplicate }, { idempotencyKey }).catch((error: unknown) => {
      setRefused(refused || (error instanceof ApiError && error.status === 409));
      throw error;
    });
    await cache.invalidateQueries({ queryKey: ['leads'] });
    toast('good', t('lead:new.done', { company: lead.company, number: lead.number ?? '' }));
    await navigate({ to: `/leads/${lead.id}` });
  };
  return (
    <FormDialog
      title={t('lead:new.title')}
      draftKey={typeof seed['phone'] === 'string' ? `lead.new.${seed['phone']}` : 'lead.new'}
      fields={fields}
      initial={seed}
      submitLabel={t('lead:new.submit')}
      submit={submit}
      onClose={onClose}
      below={(values) => (
        <>
          <Duplicates values={values} onOpen={onClose} />
          {refused && hasAny(session, ['sales-manager', 'admin']) && (
            <label className="row">
              <input type="checkbox" checked={allowDuplicate} onChange={(event) => setAllowDuplicate(event.target.checked)} />
              {t('lead:duplicate.allow')}
            </label>
          )}
        </>
      )}
    />
  );
}
