import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import DataLoader from 'dataloader';
import { http } from '@/api/http';
import type { Account } from '@/api/types/account';
import type { Page } from '@/api/types/common';
import { ACCOUNTS } from './account';

/** All names that a page asks for in one moment are asked for in one request. */
const accounts = new DataLoader<string, Account | null>(
  async (ids) => {
    const filter = `id in [${ids.map((id) => JSON.stringify(id)).join(', ')}]`;
    const { items } = await http.get<Page<Account>>(ACCOUNTS, { filter, limit: ids.length });
    const known = new Map(items.map((account) => [account.id, account]));
    return ids.map((id) => known.get(id) ?? null);
  },
  { cache: false, maxBatchSize: 100 },
);

/** An account by its name, with the way to it. */
export function AccountName({ id }: { id: string }) {
  const { data } = useQuery({ queryKey: ['accounts', 'name', id], queryFn: () => accounts.load(id), staleTime: 60_000, retry: false });
  if (!data) return <span className="quiet">–</span>;
  return <Link to={`/accounts/${id}`}>{data.name}</Link>;
}
