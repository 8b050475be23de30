import { useMemo } from 'react';
import { audienceOf, useSession } from '@/session/session';
import { ListActions, NewButton } from '@/ui/list/Actions';
import { ListPage } from '@/ui/list/ListPage';
import { DealBoard } from './DealBoard';
import { usePipeline } from './deal';
import { dealList } from './list';

export function DealsPage() {
  const session = useSession();
  const pipeline = usePipeline();
  const spec = useMemo(() => {
    const list = dealList(session, pipeline);
    return audienceOf(session) === 'staff' ? list : { ...list, views: list.views.filter(({ key }) => key !== 'mine') };
  }, [session, pipeline]);
  const board = pipeline ? (filter: string | undefined, q: string) => <DealBoard pipeline={pipeline} filter={filter} q={q} /> : undefined;
  return <ListPage spec={spec} actions={<ListActions kind="deal" imports="opportunities" />} firstStep={<NewButton kind="deal" />} board={board} />;
}
