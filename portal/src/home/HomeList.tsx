import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { http } from '@/api/http';
import type { Page, RecordBase } from '@/api/types/common';
import { Fault } from '@/ui/parts/Fault';
import { Bones, Panel } from '@/ui/parts/Parts';

interface Props<T extends RecordBase> {
  name: string;
  /** Locale keys. */
  title: string;
  empty: string;
  asked: { path: string; filter: string; sort: string };
  all: { to: string; search: Record<string, string> };
  row: (item: T) => ReactNode;
}

/** The first few of a list, with the way to all of it. */
export function HomeList<T extends RecordBase>({ name, title, empty, asked, all, row }: Props<T>) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery({
    queryKey: [name, 'list', 'home', asked.filter],
    queryFn: ({ signal }) => http.get<Page<T>>(asked.path, { filter: asked.filter, sort: asked.sort, limit: 7 }, signal),
    refetchInterval: 30_000,
  });
  return (
    <Panel flush title={t(title)} extra={<Link to={all.to} search={all.search}>{t('home:all')}</Link>}>
      {error && !data && <Fault error={error} retry={() => void refetch()} />}
      {!data && !error && <Bones rows={4} />}
      {data?.items.length === 0 && <p className="quiet" style={{ padding: 12 }}>{t(empty)}</p>}
      <ul className="related">
        {data?.items.map((item) => <li key={item.id}>{row(item)}</li>)}
      </ul>
    </Panel>
  );
}
