import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { http } from '@/api/http';
import type { Lead } from '@/api/types/lead';
import { useProblemText } from '@/ui/parts/Fault';
import { toast } from '@/ui/parts/toast';
import { LEADS } from './lead';

/** What is known to be wrong with the data of a lead; who mended it says so here. */
export function IssueNotes({ lead, mayMend }: { lead: Lead; mayMend: boolean }) {
  const { t } = useTranslation();
  const cache = useQueryClient();
  const words = useProblemText();
  const key = ['leads', 'part', lead.id, 'issues'];
  const { data } = useQuery({ queryKey: key, queryFn: ({ signal }) => http.get<{ items: { kind: string }[] }>(`${LEADS}/${lead.id}/issues`, {}, signal) });
  const mend = async (kind: string) => {
    try {
      await http.delete(`${LEADS}/${lead.id}/issues/${kind}`);
      await cache.invalidateQueries({ queryKey: key });
    } catch (refusal) {
      toast('bad', words(refusal));
    }
  };
  return (
    <>
      {(data?.items ?? []).map(({ kind }) => (
        <div key={kind} className="note warn">
          <span className="grow">{t(`admin:cleansing.kind.${kind}`)}</span>
          {mayMend && <Button size="small" onClick={() => void mend(kind)}>{t('lead:issue.mended')}</Button>}
        </div>
      ))}
    </>
  );
}
