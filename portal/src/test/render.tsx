import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createMemoryHistory, createRootRoute, createRoute, createRouter, Outlet, RouterProvider } from '@tanstack/react-router';
import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import type { Unit } from '@/api/types/sales';
import { SessionContext, type Session } from '@/session/session';

export const manager: Session = {
  id: '1',
  userName: 'manager-east',
  name: 'Mei Lin',
  roles: ['sales-manager'],
  units: ['/sales/east'],
  csrf: { header: 'X-CSRF-TOKEN', token: 'token' },
};

/** A page within router, queries and session; every address leads to it. */
export function show(page: ReactNode, { session = manager, at = '/', units = [] }: { session?: Session; at?: string; units?: Partial<Unit>[] } = {}) {
  const root = createRootRoute({ component: () => <Outlet /> });
  const any = createRoute({ getParentRoute: () => root, path: '$', component: () => page });
  const home = createRoute({ getParentRoute: () => root, path: '/', component: () => page });
  const history = createMemoryHistory({ initialEntries: [at] });
  const router = createRouter({ routeTree: root.addChildren([home, any]), history });
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  queries.setQueryData(['org-units'], { items: units });
  render(
    <QueryClientProvider client={queries}>
      <SessionContext value={session}>
        <RouterProvider router={router as never} />
      </SessionContext>
    </QueryClientProvider>,
  );
  return { router, queries };
}
