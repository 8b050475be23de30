import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { http } from '@/api/http';
import type { Task } from '@/api/types/account';
import type { Page } from '@/api/types/common';
import { useProblemText } from '@/ui/parts/Fault';
import { toast } from '@/ui/parts/toast';
import { TASKS } from './task';

export function useTasks(filter: string, limit = 50) {
  return useInfiniteQuery({
    queryKey: ['tasks', 'list', filter, limit],
    queryFn: ({ pageParam, signal }) => http.get<Page<Task>>(TASKS, { filter, limit, sort: 'dueAt', cursor: pageParam }, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.nextCursor ?? undefined,
  });
}

/** Ticks a task off; can be undone. */
export function useTaskDone() {
  const { t } = useTranslation();
  const cache = useQueryClient();
  const words = useProblemText();
  const say = async (task: Task, verb: 'complete' | 'reopen') => {
    await http.post(`${TASKS}/${task.id}/${verb}`, {});
    await cache.invalidateQueries({ queryKey: ['tasks'] });
  };
  return (task: Task) => {
    const fail = (error: unknown) => toast('bad', words(error));
    say(task, 'complete')
      .then(() => toast('good', t('task:done', { subject: task.subject }), () => void say(task, 'reopen').catch(fail)))
      .catch(fail);
  };
}
