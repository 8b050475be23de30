import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { http } from '@/api/http';
import type { Lead, LeadMerge } from '@/api/types/lead';
import { useProblemText } from '@/ui/parts/Fault';
import { Panel, PersonName, When } from '@/ui/parts/Parts';
import { toast } from '@/ui/parts/toast';
import { LEADS } from './lead';

/** What was merged into a lead, each to be taken back. */
export function Merges({ lead, mayUndo, onUndone }: { lead: Lead; mayUndo: boolean; onUndone: () => void }) {
  const { t } = useTranslation();
  const cache = useQueryClient();
  const words = useProblemText();
  const { data } = useQuery({ queryKey: ['leads', 'part', lead.id, 'merges'], queryFn: ({ signal }) => http.get<{ items: LeadMerge[] }>(`${LEADS}/${lead.id}/merges`, {}, signal) });
  const merges = data?.items ?? [];
  if (merges.length === 0) return null;
  const undo = async (merge: LeadMerge) => {
    try {
      await http.post(`/api/v1/merges/${merge.id}/undo`, {});
      await cache.invalidateQueries({ queryKey: ['leads'] });
      toast('good', t('lead:merge.undone', { number: merge.otherNumber }));
      onUndone();
    } catch (refusal) {
      toast('bad', words(refusal));
    }
  };
  return (
    <Panel flush title={t('lead:merge.past')}>
      <table className="plain-table">
        <tbody>
          {merges.map((merge) => (
            <tr key={merge.id}>
              <td>
                {merge.otherCompany} <span className="mono quiet">{merge.otherNumber}</span>
                <div className="second"><PersonName of={merge.byUserName} /> · <When at={merge.at} /></div>
              </td>
              <td className="keep">
                {merge.undoneAt ? <span className="quiet">{t('lead:merge.takenBack')}</span> : mayUndo && <Button size="small" onClick={() => void undo(merge)}>{t('lead:merge.undo')}</Button>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  );
}
