import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { http } from '@/api/http';
import type { Page } from '@/api/types/common';
import type { Deal, Pipeline } from '@/api/types/sales';
import { Panel } from '@/ui/parts/Parts';
import { fullMoment } from '@/ui/parts/format';
import { DEALS, labelOf, stageOf } from './deal';

interface Stay {
  stage: string;
  enteredAt: string;
  leftAt?: string | null;
  seconds: number;
}

/** How long the deal stood in each stage. */
export function Stays({ deal, pipeline }: { deal: Deal; pipeline: Pipeline | undefined }) {
  const { t } = useTranslation();
  const { data } = useQuery({
    queryKey: ['deals', 'part', deal.id, 'stages'],
    queryFn: ({ signal }) => http.get<Page<Stay>>(`${DEALS}/${deal.id}/stages`, {}, signal),
    retry: false,
  });
  if (!data || data.items.length === 0) return null;
  const longest = Math.max(1, ...data.items.map(({ seconds }) => seconds));
  return (
    <Panel title={t('deal:stays')}>
      <ul className="stack" style={{ gap: 4 }}>
        {data.items.map((stay) => {
          const stage = stageOf(pipeline, stay.stage);
          return (
            <li key={stay.enteredAt + stay.stage} className="row" title={fullMoment(stay.enteredAt)}>
              <span className="clip" style={{ width: 96 }}>{stage ? labelOf(stage.label) : stay.stage}</span>
              <span className="grow"><span className="meter" style={{ width: `${Math.max(2, (stay.seconds / longest) * 100)}%` }} /></span>
              <span className="quiet keep">{t('deal:board.days', { count: Math.floor(stay.seconds / 86_400) })}</span>
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}
