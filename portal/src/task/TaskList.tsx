import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Task } from '@/api/types/account';
import { useSession } from '@/session/session';
import { isPast } from '@/ui/parts/format';
import { Person, When } from '@/ui/parts/Parts';
import { useTaskDone } from './useTasks';

const places: Record<string, string> = { lead: 'leads', account: 'accounts', contact: 'contacts', opportunity: 'deals', order: 'orders', ticket: 'tickets' };

export function TaskList({ tasks }: { tasks: Task[] }) {
  const { t } = useTranslation();
  const session = useSession();
  const done = useTaskDone();
  return (
    <ul className="related">
      {tasks.map((task) => {
        const place = places[task.about?.type ?? ''];
        const open = !task.doneAt;
        const mine = task.ownerUserName === session.userName;
        return (
          <li key={task.id}>
            <input type="checkbox" aria-label={t('task:tick', { title: task.title })} checked={!open} disabled={!open || !mine} onChange={() => void done(task)} />
            <span className="grow clip" style={open ? undefined : { textDecoration: 'line-through', color: 'var(--text-3)' }}>{task.title}</span>
            {!mine && <Person name={task.ownerUserName} />}
            {place && task.about && <Link to={`/${place}/${task.about.id}`}>{t(`task:about.${task.about.type}`)}</Link>}
            <span style={open && isPast(task.dueAt) ? { color: 'var(--bad)' } : { color: 'var(--text-3)' }}>
              <When at={task.doneAt ?? task.dueAt} />
            </span>
          </li>
        );
      })}
    </ul>
  );
}
