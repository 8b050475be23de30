import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { http } from '@/api/http';
import type { Account } from '@/api/types/account';
import type { Page } from '@/api/types/common';
import { ACCOUNTS } from './account';

type Waiting = Map<string, ((account: Account | null) => void)[]>;

let waiting: Waiting | undefined;

async function ask(asked: Waiting): Promise<void> {
  const ids = [...asked.keys()].map((id) => JSON.stringify(id)).join(', ');
  const found = await http.get<Page<Account>>(ACCOUNTS, { filter: `id in [${ids}]`, limit: 200 }).catch(() => ({ items: [] as Account[] }));
  for (const [id, callers] of asked) callers.forEach((tell) => tell(found.items.find((account) => account.id === id) ?? null));
}

/** All names that a page asks for in one moment are asked for in one request. */
function named(id: string): Promise<Account | null> {
  if (!waiting || waiting.size >= 100) {
    const batch: Waiting = new Map();
    waiting = batch;
    window.setTimeout(() => {
      if (waiting === batch) waiting = undefined;
      void ask(batch);
    }, 10);
  }
  const batch = waiting;
  return new Promise((tell) => batch.set(id, [...(batch.get(id) ?? []), tell]));
}

/** An account by its name, with the way to it. */
export function AccountName({ id }: { id: string }) {
  const { data } = useQuery({ queryKey: ['accounts', 'name', id], queryFn: () => named(id), staleTime: 60_000 });
  if (!data) return <span className="quiet">–</span>;
  return <Link to={`/accounts/${id}`}>{data.name}</Link>;
}
