import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from '@tanstack/react-router';
import type { RecordBase } from '@/api/types/common';
import type { ListSpec } from './types';

/** The list on a phone: one card a record, the next page when the end is seen. */
export function Cards<T extends RecordBase>({ spec, rows, more, loadMore }: { spec: ListSpec<T>; rows: T[]; more: boolean; loadMore: () => void }) {
  const { t } = useTranslation();
  const end = useRef<HTMLLIElement>(null);
  useEffect(() => {
    const sentinel = end.current;
    if (!sentinel || !more) return;
    const watch = new IntersectionObserver(([seen]) => seen?.isIntersecting && loadMore(), { rootMargin: '400px' });
    watch.observe(sentinel);
    return () => watch.disconnect();
  }, [more, loadMore]);
  return (
    <ul className="cards" aria-label={t(spec.title)}>
      {rows.map((row) => (
        <li key={row.id}>
          <Link to={spec.to(row)} className="card">
            <div className="card-head">{spec.heading(row)}</div>
            <div className="card-body">{spec.card(row)}</div>
          </Link>
        </li>
      ))}
      {more && <li ref={end} className="bone" style={{ margin: 16 }} />}
    </ul>
  );
}
