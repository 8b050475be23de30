import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useSession } from '@/session/session';
import { TaskList } from '@/task/TaskList';
import { useTasks } from '@/task/useTasks';
import { Fault } from '@/ui/parts/Fault';
import { Bones, Panel } from '@/ui/parts/Parts';

export function HomeTasks() {
  const { t } = useTranslation();
  const session = useSession();
  const { data, error, refetch } = useTasks(`ownerUserName == "${session.userName}" && done == false`, 7);
  const tasks = data?.pages.flatMap(({ items }) => items);
  return (
    <Panel flush title={t('home:tasks')} extra={<Link to="/tasks">{t('home:all')}</Link>}>
      {error && !data && <Fault error={error} retry={() => void refetch()} />}
      {!tasks && !error && <Bones rows={4} />}
      {tasks?.length === 0 && <p className="quiet" style={{ padding: 12 }}>{t('home:tasksNone')}</p>}
      {tasks && <TaskList tasks={tasks} />}
    </Panel>
  );
}
