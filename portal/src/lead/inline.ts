import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { http } from '@/api/http';
import type { Lead } from '@/api/types/lead';
import { useSession } from '@/session/session';
import type { FieldSpec } from '@/ui/form/fields';
import type { Column } from '@/ui/list/types';
import { nested } from './custom';
import { LEADS, mayEdit } from './lead';

/** Makes the columns that show a field of the lead editable in the list; a version that moved on is refused. */
export function useInlineEdit(): (columns: Column<Lead>[], fields: FieldSpec[]) => Column<Lead>[] {
  const cache = useQueryClient();
  const session = useSession();
  return useCallback(
    (columns, fields) =>
      columns.map((column) => {
        const spec = fields.find(({ name }) => name === column.key && name !== 'company');
        if (!spec) return column;
        const save = async (lead: Lead, value: unknown) => {
          await http.patch(`${LEADS}/${lead.id}`, nested({ [spec.name]: value ?? '' }), { version: lead.version });
          await cache.invalidateQueries({ queryKey: ['leads'] });
        };
        return { ...column, edit: { spec, may: (lead: Lead) => mayEdit(lead, session), save } };
      }),
    [cache, session],
  );
}
