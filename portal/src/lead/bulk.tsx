import { useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useMemo, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { http } from '@/api/http';
import type { Lead } from '@/api/types/lead';
import { useSession } from '@/session/session';
import type { Values } from '@/ui/form/fields';
import type { BulkAction } from '@/ui/list/types';
import { useProblemText } from '@/ui/parts/Fault';
import { toast } from '@/ui/parts/toast';
import { LEADS, verbsFor } from './lead';

const AssignDialog = lazy(() => import('./AssignDialog'));
const AT_ONCE = 4;

/** Runs the same verb on many leads, a few at a time; answers what was refused and why. */
export async function onEach(leads: Lead[], run: (lead: Lead) => Promise<unknown>): Promise<{ done: number; refused: unknown[] }> {
  const refused: unknown[] = [];
  const waiting = [...leads];
  const worker = async () => {
    for (let lead = waiting.shift(); lead; lead = waiting.shift()) await run(lead).catch((error: unknown) => refused.push(error));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return { done: leads.length - refused.length, refused };
}

export function useLeadBulk(): { actions: BulkAction<Lead>[]; dialog: ReactNode } {
  const { t } = useTranslation();
  const session = useSession();
  const cache = useQueryClient();
  const words = useProblemText();
  const [assigning, setAssigning] = useState<{ leads: Lead[]; finished: () => void }>();

  const actions = useMemo<BulkAction<Lead>[]>(() => {
    const claim = (leads: Lead[], finished: () => void) => {
      void onEach(leads, (lead) => http.post(`${LEADS}/${lead.id}/claim`, {})).then(({ done, refused }) => {
        toast(refused.length > 0 ? 'bad' : 'good', t('lead:bulk.claimed', { done, count: leads.length, why: refused.length > 0 ? words(refused[0]) : '' }));
        void cache.invalidateQueries({ queryKey: ['leads'] });
        finished();
      });
    };
    return [
      { key: 'claim', label: 'lead:verb.claim', suits: (lead) => verbsFor(lead, session).includes('claim'), run: claim },
      { key: 'assign', label: 'lead:verb.assign', suits: (lead) => verbsFor(lead, session).includes('assign'), run: (leads, finished) => setAssigning({ leads, finished }) },
    ];
    // eslint-disable-next-line react-hooks/exhaustive-deps -- words only reads t
  }, [t, session, cache]);

  const assign = async (values: Values) => {
    if (!assigning) return;
    const { leads, finished } = assigning;
    const { done, refused } = await onEach(leads, (lead) => http.post(`${LEADS}/${lead.id}/assign`, values));
    await cache.invalidateQueries({ queryKey: ['leads'] });
    if (done === 0) throw refused[0];
    toast(refused.length > 0 ? 'bad' : 'good', t('lead:bulk.assigned', { done, count: leads.length, why: refused.length > 0 ? words(refused[0]) : '' }));
    finished();
  };
  const dialog = assigning && (
    <Suspense fallback={null}>
      <AssignDialog count={assigning.leads.length} submit={assign} onClose={() => setAssigning(undefined)} />
    </Suspense>
  );
  return { actions, dialog };
}
