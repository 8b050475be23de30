import { lazy, Suspense, useMemo } from 'react';
import { audienceOf, useSession } from '@/session/session';
import { ListActions, NewButton } from '@/ui/list/Actions';
import { ListPage } from '@/ui/list/ListPage';
import { Bones } from '@/ui/parts/Parts';
import { usePipeline } from './deal';
import { dealList } from './list';

const DealBoard = lazy(() => import('./DealBoard'));

export function DealsPage() {
  const session = useSession();
  const pipeline = usePipeline();
  const spec = useMemo(() => {
    const list = dealList(session, pipeline);
    return audienceOf(session) === 'staff' ? list : { ...list, views: list.views.filter(({ key }) => key !== 'mine') };
  }, [session, pipeline]);
  const board = pipeline ? (filter: string | undefined, q: string) => <Suspense fallback={<Bones />}><DealBoard pipeline={pipeline} filter={filter} q={q} /></Suspense> : undefined;
  return <ListPage spec={spec} actions={<ListActions kind="deal" imports="opportunities" />} firstStep={<NewButton kind="deal" />} board={board} />;
}
