import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { http } from '@/api/http';
import type { Account, Activity, OverviewEntry } from '@/api/types/account';
import type { Page } from '@/api/types/common';
import { choices } from '@/ui/form/choices';
import { Composer } from '@/ui/record/Composer';
import { actorName, eventWords, toTimeline, useHistory } from '@/ui/record/history';
import { Timeline, type TimelineItem } from '@/ui/record/Timeline';
import { ACCOUNTS } from './account';
import { useOverview } from './useOverview';

const KINDS = ['call', 'visit', 'email', 'meeting', 'note'];
const ACTIVITIES = '/api/v1/activities';
const folders: Record<string, string> = { lead: 'leads', opportunity: 'deals', order: 'orders', ticket: 'tickets' };

/** What other services' records of this account went through. */
function elsewhere(entry: OverviewEntry): TimelineItem {
  const folder = folders[entry.kind];
  const title = folder ? <Link to={`/${folder}/${entry.recordId}`}>{entry.title}</Link> : entry.title;
  return { id: entry.id, at: entry.at, who: actorName(entry.actor), kind: 'event', title: <>{eventWords(entry.event)} {title}</> };
}

function useActivities(id: string) {
  const { t } = useTranslation();
  const query = useInfiniteQuery({
    queryKey: ['accounts', 'part', id, 'activities'],
    queryFn: ({ pageParam, signal }) => http.get<Page<Activity>>(ACTIVITIES, { filter: `aboutType == "account" && aboutId == "${id}"`, limit: 50, cursor: pageParam }, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.nextCursor ?? undefined,
  });
  const items = query.data?.pages
    .flatMap((page) => page.items)
    .map((activity): TimelineItem => ({ id: activity.id, at: activity.createdAt, who: activity.ownerUserName, kind: 'activity', title: t(`account:activity.${activity.kind}`), text: activity.text }));
  return { items, more: query.hasNextPage ? () => void query.fetchNextPage() : undefined };
}

/** Activities, changes and what happened in other services, in one line of time. */
export function AccountTimeline({ account }: { account: Account }) {
  const { t } = useTranslation();
  const cache = useQueryClient();
  const { entries, error, more } = useHistory('accounts', ACCOUNTS, account.id);
  const activities = useActivities(account.id);
  const overview = useOverview(account.id);
  const all = [...(activities.items ?? []), ...(entries ?? []).map((entry) => toTimeline('account', entry)), ...(overview.data?.timeline ?? []).map(elsewhere)];
  const older = [more, activities.more].filter((each) => each !== undefined);
  const compose = async ({ mode, text }: { mode: string; text: string }, idempotencyKey: string) => {
    await http.post(ACTIVITIES, { kind: mode, text, about: { type: 'account', id: account.id } }, { idempotencyKey });
    await cache.invalidateQueries({ queryKey: ['accounts', 'part', account.id, 'activities'] });
  };
  return (
    <Timeline
      items={entries || activities.items ? all.sort((one, other) => other.at.localeCompare(one.at)) : undefined}
      error={error}
      more={older.length > 0 ? () => older.forEach((load) => load()) : undefined}
      kinds={['activity', 'change', 'event']}
      composer={<Composer draftKey={`account.${account.id}.composer`} placeholder={t('account:activity.placeholder')} modes={choices(t, 'account:activity', KINDS)} submitLabel={t('account:activity.save')} send={compose} />}
    />
  );
}
