import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { http } from '@/api/http';
import type { ReportAnswer } from '@/api/types/report';
import { REPORTS } from './report';

const LIVE = 10_000;

export interface Asked {
  from?: string | undefined;
  to?: string | undefined;
  groupBy?: string | undefined;
}

/** A report, read again while one looks at it. */
export function useReport(name: string, asked: Asked = {}) {
  return useQuery({
    queryKey: ['reports', name, asked],
    queryFn: ({ signal }) => http.get<ReportAnswer>(`${REPORTS}/${name}`, { ...asked }, signal),
    placeholderData: keepPreviousData,
    refetchInterval: LIVE,
  });
}
