import { QueryClient } from '@tanstack/react-query';
import { ApiError } from '@/api/problem';

const passing = (error: unknown): boolean => error instanceof ApiError && error.passing;

/** The one store of server state. What was refused is not asked again; what was merely away is. */
export const queries = new QueryClient({
  defaultOptions: {
    queries: { staleTime: 10_000, retry: (failures, error) => failures < 2 && passing(error), refetchOnWindowFocus: false },
  },
});
