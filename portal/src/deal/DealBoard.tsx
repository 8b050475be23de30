import { useQueries, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { http } from '@/api/http';
import type { Page } from '@/api/types/common';
import type { Deal, Pipeline, Stage } from '@/api/types/sales';
import { useSession } from '@/session/session';
import { Board } from '@/ui/board/Board';
import { both } from '@/ui/list/filter';
import { money, sums } from '@/ui/parts/format';
import { useProblemText } from '@/ui/parts/Fault';
import { Amount, Day, Person } from '@/ui/parts/Parts';
import { toast } from '@/ui/parts/toast';
import { daysIn, DEALS, labelOf, mayWork } from './deal';
import { GateDialog } from './GateDialog';
import { useStageMove } from './useStageMove';

const STEP = 50;

function Ageing({ deal, stage }: { deal: Deal; stage: Stage }) {
  const { t } = useTranslation();
  const days = daysIn(deal);
  const stuck = stage.dayLimit != null && days > stage.dayLimit;
  return (
    <span style={stuck ? { color: 'var(--bad)', fontWeight: 600 } : { color: 'var(--text-3)' }} title={stuck ? t('deal:board.stuck', { count: stage.dayLimit ?? 0 }) : undefined}>
      {t('deal:board.days', { count: days })}
    </span>
  );
}

/** What the shown deals of a column are worth, per currency; a plus says that more of them are not loaded yet. */
function worth(items: Deal[], more: boolean): string {
  const all = sums(items.flatMap(({ amount }) => amount ?? []));
  return all.map((each) => money(each, true)).join(' · ') + (more && all.length > 0 ? '+' : '');
}

/** The deals of a pipeline by stage. A closed gate opens its form where one stands. */
export default function DealBoard({ pipeline, filter, q }: { pipeline: Pipeline; filter: string | undefined; q: string }) {
  const { t } = useTranslation();
  const session = useSession();
  const navigate = useNavigate();
  const cache = useQueryClient();
  const words = useProblemText();
  const [limits, setLimits] = useState<Record<string, number>>({});
  const { move, gate, closeGate } = useStageMove();
  const stages = pipeline.stages.filter(({ category }) => category === 'open' || filter === undefined || !filter.includes('stageCategory == "open"'));
  const answers = useQueries({
    queries: stages.map(({ key }) => {
      const limit = limits[key] ?? STEP;
      return {
        queryKey: ['deals', 'list', 'board', key, { filter, q, limit }],
        queryFn: ({ signal }: { signal: AbortSignal }) => http.get<Page<Deal>>(DEALS, { filter: both(filter, `stage == "${key}"`), q, sort: '-stageSince', limit, count: 'exact' }, signal),
        placeholderData: (before: Page<Deal> | undefined) => before,
        staleTime: 10_000,
      };
    }),
  });
  const columns = stages.map((stage, index) => {
    const page = answers[index]?.data;
    const more = page?.nextCursor != null && (limits[stage.key] ?? STEP) < 200;
    return {
      key: stage.key,
      label: labelOf(stage.label),
      items: page?.items ?? (answers[index]?.error ? [] : undefined),
      count: page?.count ?? undefined,
      sum: page ? worth(page.items, page.nextCursor != null) : '',
      more: more ? () => setLimits({ ...limits, [stage.key]: 200 }) : undefined,
    };
  });
  const onMove = (deal: Deal, _from: string, to: string) => {
    const stage = stages.find(({ key }) => key === to);
    if (!stage) return;
    move(deal, stage).catch((error: unknown) => {
      toast('bad', words(error));
      void cache.invalidateQueries({ queryKey: ['deals'] });
    });
  };
  return (
    <>
      <Board
        label={labelOf(pipeline.label)}
        columns={columns}
        name={(deal) => [deal.name, deal.accountName, deal.amount ? money(deal.amount) : ''].filter(Boolean).join(', ')}
        movable={(deal) => deal.stageCategory === 'open' && mayWork(deal, session)}
        onMove={onMove}
        onOpen={(deal) => void navigate({ to: `/deals/${deal.id}` })}
        card={(deal) => (
          <>
            <span className="clip" style={{ fontWeight: 600 }}>{deal.name}</span>
            <span className="second clip">{deal.accountName}</span>
            <span className="row" style={{ justifyContent: 'space-between' }}>
              <Amount of={deal.amount} />
              <Day date={deal.closeOn} />
            </span>
            <span className="row" style={{ justifyContent: 'space-between' }}>
              <Person name={deal.ownerName ?? deal.ownerUserName} />
              {deal.stageCategory === 'open' && <Ageing deal={deal} stage={stages.find(({ key }) => key === deal.stage) ?? (stages[0] as Stage)} />}
            </span>
          </>
        )}
      />
      {gate && <GateDialog key={`${gate.deal.id}${gate.stage.key}`} {...gate} title={t('deal:gate.title', { stage: labelOf(gate.stage.label) })} onClose={closeGate} />}
    </>
  );
}
