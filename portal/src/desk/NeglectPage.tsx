import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { http } from '@/api/http';
import type { Page } from '@/api/types/common';
import type { Lead } from '@/api/types/lead';
import { Fault } from '@/ui/parts/Fault';
import { number } from '@/ui/parts/format';
import { Bones, Empty, Panel, Person, When } from '@/ui/parts/Parts';

const NEGLECT = '/api/v1/lead-neglect';

/** Leads with an owner that nobody has contacted for a week, two weeks, a month, two months. */
export default function NeglectPage() {
  const { t } = useTranslation();
  const [days, setDays] = useState(7);
  const stages = useQuery({ queryKey: ['neglect'], queryFn: ({ signal }) => http.get<Page<{ days: number; leads: number }>>(NEGLECT, {}, signal) });
  const list = useInfiniteQuery({
    queryKey: ['neglect', days],
    queryFn: ({ pageParam, signal }) => http.get<Page<Lead>>(`${NEGLECT}/${days}`, { limit: 50, cursor: pageParam }, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.nextCursor ?? undefined,
  });
  const leads = list.data?.pages.flatMap(({ items }) => items);
  return (
    <>
      <p className="second">{t('desk:neglect.text')}</p>
      <nav className="tabs" aria-label={t('desk:section.neglect')}>
        {stages.data?.items.map((stage) => (
          <button key={stage.days} type="button" className="tab" data-chosen={stage.days === days} onClick={() => setDays(stage.days)}>
            {t('desk:neglect.days', { days: stage.days })} <span className="quiet">{number(stage.leads)}</span>
          </button>
        ))}
      </nav>
      {list.error && !leads && <Fault error={list.error} retry={() => void list.refetch()} />}
      {!leads && !list.error && <Bones rows={6} />}
      {leads?.length === 0 && <Empty title={t('desk:neglect.none')} />}
      {leads && leads.length > 0 && (
        <Panel flush title={t('desk:neglect.days', { days })}>
          <ul className="related">
            {leads.map((lead) => (
              <li key={lead.id}>
                <span className="grow clip">
                  <Link to={`/leads/${lead.id}`}>{lead.company}</Link> <span className="quiet">{lead.number}</span>
                </span>
                <Person name={lead.ownerName ?? lead.ownerUserName} />
                <span className="quiet">{lead.lastFollowUpAt ? <When at={lead.lastFollowUpAt} /> : t('desk:neglect.never')}</span>
              </li>
            ))}
          </ul>
          {list.hasNextPage && <button type="button" className="plain more" onClick={() => void list.fetchNextPage()}>{t('ui:more')}</button>}
        </Panel>
      )}
    </>
  );
}
