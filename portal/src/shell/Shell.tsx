import { Outlet, useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRouterState } from '@tanstack/react-router';
import { audienceOf, useSession } from '@/session/session';
import { Toasts } from '@/ui/parts/Toasts';
import { useShortcut } from '@/ui/parts/shortcuts';
import { BottomBar } from './BottomBar';
import { CreateHost } from './CreateHost';
import { createsFor, openCreate, type CreateKind } from './creates';
import { entriesFor, type Entry } from './entries';
import { Rail } from './Rail';
import { TopBar } from './TopBar';

const Palette = lazy(() => import('./Palette'));
const HelpDialog = lazy(() => import('./HelpDialog'));

const createOf: Record<string, CreateKind> = {
  leads: 'lead',
  accounts: 'account',
  contacts: 'contact',
  deals: 'deal',
  orders: 'order',
  tickets: 'ticket',
  campaigns: 'campaign',
  tasks: 'task',
  products: 'product',
};

function GoTo({ entry }: { entry: Entry }) {
  const navigate = useNavigate();
  useShortcut(`g ${entry.go ?? ''}`, entry.go ? () => void navigate({ to: entry.to }) : undefined);
  return null;
}

/** `c`: a new record of the place one is in, else the first the person may make. */
function useCreateKey() {
  const session = useSession();
  const area = useRouterState({ select: (state) => state.location.pathname.split('/')[1] ?? '' });
  const allowed = createsFor(session);
  const here = createOf[area];
  const kind = here && allowed.includes(here) ? here : allowed[0];
  useShortcut('c', kind ? () => openCreate(kind) : undefined);
}

/** A page just arrived at takes the focus, so that a screen reader starts there. */
function useFocusOnArrival() {
  const main = useRef<HTMLElement>(null);
  const path = useRouterState({ select: (state) => state.location.pathname });
  const first = useRef(true);
  useEffect(() => {
    if (first.current) first.current = false;
    else main.current?.focus({ preventScroll: true });
    main.current?.scrollTo(0, 0);
  }, [path]);
  return main;
}

export function Shell() {
  const { t } = useTranslation();
  const session = useSession();
  const entries = entriesFor(session);
  const [palette, setPalette] = useState(false);
  const [help, setHelp] = useState(false);
  const main = useFocusOnArrival();
  useShortcut('mod+k', () => setPalette((open) => !open));
  useShortcut('?', () => setHelp(true));
  useShortcut('/', () => setPalette(true));
  useCreateKey();
  return (
    <div className="shell" data-audience={audienceOf(session)}>
      <a className="skip" href="#main">
        {t('shell:skip')}
      </a>
      {entries.map((entry) => (
        <GoTo key={entry.key} entry={entry} />
      ))}
      <Rail entries={entries} />
      <TopBar onFind={() => setPalette(true)} onHelp={() => setHelp(true)} />
      <main id="main" ref={main} className="main" tabIndex={-1}>
        <Outlet />
      </main>
      <BottomBar entries={entries} />
      <CreateHost />
      <Toasts />
      <Suspense fallback={null}>
        {palette && <Palette entries={entries} onClose={() => setPalette(false)} />}
        {help && <HelpDialog entries={entries} onClose={() => setHelp(false)} />}
      </Suspense>
    </div>
  );
}
