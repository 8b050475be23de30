import { Choice } from '@/ui/parts/Choice';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '@/session/session';
import { NewButton } from '@/ui/list/Actions';
import { Fault } from '@/ui/parts/Fault';
import { Bones, Empty } from '@/ui/parts/Parts';
import { TaskList } from './TaskList';
import { useTasks } from './useTasks';

const VIEWS = ['mine', 'late', 'all', 'done'] as const;

export function TasksPage() {
  const { t } = useTranslation();
  const session = useSession();
  const [view, setView] = useState<(typeof VIEWS)[number]>('mine');
  const mine = `ownerUserName == "${session.userName}"`;
  const filters = { mine: `${mine} && done == false`, late: 'done == false && dueAt < now', all: 'done == false', done: 'done == true' };
  const { data, error, refetch, hasNextPage, fetchNextPage } = useTasks(filters[view], 50, view === 'done' ? '-createdAt' : 'dueAt');
  const tasks = data?.pages.flatMap(({ items }) => items);
  return (
    <div className="page">
      <div className="page-head">
        <h1>{t('task:title')}</h1>
        <Choice label={t('task:title')} value={view} options={VIEWS.map((value) => ({ value, label: t(`task:view.${value}`) }))} onChange={setView} />
        <span className="grow" />
        <NewButton kind="task" />
      </div>
      {error && !data && <Fault error={error} retry={() => void refetch()} />}
      {!tasks && !error && <Bones rows={6} />}
      {tasks?.length === 0 && <Empty title={t('task:empty.title')} text={t('task:empty.text')} />}
      {tasks && tasks.length > 0 && (
        <section className="panel">
          <TaskList tasks={tasks} />
          {hasNextPage && <button type="button" className="plain more" onClick={() => void fetchNextPage()}>{t('ui:more')}</button>}
        </section>
      )}
    </div>
  );
}
