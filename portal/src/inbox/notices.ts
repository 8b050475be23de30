import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { http } from '@/api/http';
import type { Page } from '@/api/types/common';
import type { Notice } from '@/api/types/notice';
import { ApiError } from '@/api/problem';
import { toast } from '@/ui/parts/toast';
import { noticeWords } from './words';

const KEY = ['notices'];

export function useNotices() {
  return useInfiniteQuery({
    queryKey: KEY,
    queryFn: ({ pageParam, signal }) => http.get<Page<Notice> & { unread?: number }>('/api/v1/notices', { limit: 50, cursor: pageParam }, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.nextCursor ?? undefined,
    staleTime: 60_000,
    retry: (failures, error) => failures < 2 && !(error instanceof ApiError && error.status < 500),
  });
}

/** Notices as they are made; the lists a notice speaks of are read again. */
export function useNoticeStream(enabled: boolean): void {
  const cache = useQueryClient();
  useEffect(() => {
    if (!enabled || typeof EventSource === 'undefined') return;
    const source = new EventSource('/api/v1/notices/stream');
    const arrived = (event: MessageEvent<string>) => {
      const notice = JSON.parse(event.data) as Notice;
      void cache.invalidateQueries({ queryKey: KEY });
      const area = areas[notice.aboutType ?? ''];
      if (area) void cache.invalidateQueries({ queryKey: [area] });
      toast('info', noticeWords(notice));
    };
    source.addEventListener('notice', arrived);
    return () => source.close();
  }, [cache, enabled]);
}

const areas: Record<string, string> = { lead: 'leads', account: 'accounts', opportunity: 'deals', deal: 'deals', order: 'orders', ticket: 'tickets', task: 'tasks', campaign: 'campaigns' };

export function placeOf(notice: Notice): string | undefined {
  const area = areas[notice.aboutType ?? ''];
  if (area === 'tasks') return '/tasks';
  return area && notice.aboutId ? `/${area}/${notice.aboutId}` : undefined;
}

export function useReadAll() {
  const cache = useQueryClient();
  return async () => {
    await http.post('/api/v1/notices/read-all', {}).catch(() => undefined);
    await cache.invalidateQueries({ queryKey: KEY });
  };
}

export function useRead() {
  const cache = useQueryClient();
  return async (notice: Notice) => {
    if (notice.readAt) return;
    await http.post(`/api/v1/notices/${notice.id}/read`, {}).catch(() => undefined);
    await cache.invalidateQueries({ queryKey: KEY });
  };
}
