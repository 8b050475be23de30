import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { http } from '@/api/http';
import type { Task } from '@/api/types/account';
import type { Page } from '@/api/types/common';
import { useProblemText } from '@/ui/parts/Fault';
import { toast } from '@/ui/parts/toast';
import { TASKS } from './task';

export function useTasks(filter: string, limit = 50, sort = 'dueAt') {
  return useInfiniteQuery({
    queryKey: ['tasks', 'list', filter, limit, sort],
    queryFn: ({ pageParam, signal }) => http.get<Page<Task>>(TASKS, { filter, limit, sort, cursor: pageParam }, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.nextCursor ?? undefined,
  });
}

/** Ticks a task off. */
export function useTaskDone() {
  const { t } = useTranslation();
  const cache = useQueryClient();
  const words = useProblemText();
  return (task: Task) =>
    http
      .post(`${TASKS}/${task.id}/done`, {})
      .then(() => toast('good', t('task:done', { title: task.title })))
      .catch((error: unknown) => toast('bad', words(error)))
      .finally(() => cache.invalidateQueries({ queryKey: ['tasks'] }));
}
