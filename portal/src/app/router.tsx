import { createRootRoute, createRoute, createRouter, lazyRouteComponent, redirect } from '@tanstack/react-router';
import type { ComponentType } from 'react';
import { Shell } from '@/shell/Shell';
import { landingFor } from '@/shell/entries';
import { sessionQuery } from '@/session/session';
import { Bones } from '@/ui/parts/Parts';
import { allTexts } from './language';
import { NotFound, PageFault } from './PageFault';
import { queries } from './queries';

const root = createRootRoute({ component: Shell, notFoundComponent: NotFound, errorComponent: PageFault });

const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  beforeLoad: () => {
    const session = queries.getQueryData(sessionQuery.queryKey);
    const landing = session ? landingFor(session) : '/';
     
    if (landing !== '/') throw redirect({ to: landing });
  },
  component: lazyRouteComponent(() => import('@/home/HomePage'), 'HomePage'),
});

/** Every page is a chunk of its own; the key is the name of its component. */
function page<M extends Record<string, ComponentType>>(path: string, load: () => Promise<M>, name: keyof M & string) {
  return createRoute({ getParentRoute: () => root, path, component: lazyRouteComponent(load as () => Promise<Record<string, ComponentType>>, name) });
}

/** A page that waits for its texts too, because nobody lands on it. */
function inner<M extends Record<string, ComponentType>>(path: string, load: () => Promise<M>, name: keyof M & string) {
  return page(path, () => Promise.all([load(), allTexts()]).then(([loaded]) => loaded), name);
}

const pages = [
  page('/leads', () => import('@/lead/LeadsPage'), 'LeadsPage'),
  page('/call', () => import('@/lead/CallerPage'), 'CallerPage'),
  inner('/leads/$id', () => import('@/lead/LeadPage'), 'LeadPage'),
  inner('/desk', () => import('@/desk/DeskPage'), 'DeskPage'),
  inner('/desk/$section', () => import('@/desk/DeskPage'), 'DeskPage'),
  page('/accounts', () => import('@/account/AccountsPage'), 'AccountsPage'),
  page('/accounts/$id', () => import('@/account/AccountPage'), 'AccountPage'),
  page('/contacts', () => import('@/contact/ContactsPage'), 'ContactsPage'),
  page('/contacts/$id', () => import('@/contact/ContactPage'), 'ContactPage'),
  page('/deals', () => import('@/deal/DealsPage'), 'DealsPage'),
  page('/deals/$id', () => import('@/deal/DealPage'), 'DealPage'),
  page('/products', () => import('@/product/ProductsPage'), 'ProductsPage'),
  page('/products/$id', () => import('@/product/ProductPage'), 'ProductPage'),
  page('/orders', () => import('@/order/OrdersPage'), 'OrdersPage'),
  page('/orders/$id', () => import('@/order/OrderPage'), 'OrderPage'),
  page('/tickets', () => import('@/ticket/TicketsPage'), 'TicketsPage'),
  page('/tickets/$id', () => import('@/ticket/TicketPage'), 'TicketPage'),
  page('/campaigns', () => import('@/marketing/CampaignsPage'), 'CampaignsPage'),
  page('/campaigns/$id', () => import('@/marketing/CampaignPage'), 'CampaignPage'),
  page('/forms', () => import('@/marketing/FormsPage'), 'FormsPage'),
  page('/reports', () => import('@/reporting/DashboardPage'), 'DashboardPage'),
  page('/reports/$name', () => import('@/reporting/ReportPage'), 'ReportPage'),
  page('/tasks', () => import('@/task/TasksPage'), 'TasksPage'),
  page('/inbox', () => import('@/inbox/InboxPage'), 'InboxPage'),
  page('/organisation', () => import('@/organisation/OrganisationPage'), 'OrganisationPage'),
  inner('/imports/$target', () => import('@/importing/ImportPage'), 'ImportPage'),
  inner('/admin', () => import('@/admin/AdminPage'), 'AdminPage'),
  inner('/admin/$section', () => import('@/admin/AdminPage'), 'AdminPage'),
];

/** Plain text in the address: ?filter=state == "new"&q=acme. */
function parseSearch(search: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(search));
}

function stringifySearch(search: Record<string, unknown>): string {
  const kept = Object.entries(search).filter((pair): pair is [string, string] => typeof pair[1] === 'string' && pair[1] !== '');
  const text = new URLSearchParams(kept).toString();
  return text === '' ? '' : `?${text}`;
}

export const router = createRouter({
  routeTree: root.addChildren([home, ...pages]),
  parseSearch,
  stringifySearch,
  defaultPendingComponent: () => <Bones rows={8} />,
  defaultPendingMs: 150,
  defaultPendingMinMs: 0,
  defaultPreload: 'intent',
});
