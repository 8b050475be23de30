import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Task } from '@/api/types/account';
import { isPast } from '@/ui/parts/format';
import { Tag, When } from '@/ui/parts/Parts';
import { useTaskDone } from './useTasks';

const places: Record<string, string> = { lead: 'leads', account: 'accounts', contact: 'contacts', opportunity: 'deals', order: 'orders', ticket: 'tickets' };

export function TaskList({ tasks }: { tasks: Task[] }) {
  const { t } = useTranslation();
  const done = useTaskDone();
  return (
    <ul className="related">
      {tasks.map((task) => {
        const place = places[task.recordType ?? ''];
        const open = task.state === 'open';
        const late = open && isPast(task.dueAt);
        return (
          <li key={task.id}>
            <input type="checkbox" aria-label={t('task:tick', { subject: task.subject })} checked={!open} disabled={!open} onChange={() => done(task)} />
            <span className="grow clip" style={open ? undefined : { textDecoration: 'line-through', color: 'var(--text-3)' }}>{task.subject}</span>
            {task.priority === 'high' && <Tag tone="warn">{t('task:priority.high')}</Tag>}
            {place && task.recordId && <Link to={`/${place}/${task.recordId}`}>{task.recordName ?? t(`task:about.${task.recordType}`)}</Link>}
            <span style={late ? { color: 'var(--bad)' } : { color: 'var(--text-3)' }}>
              <When at={task.dueAt} />
            </span>
          </li>
        );
      })}
    </ul>
  );
}
