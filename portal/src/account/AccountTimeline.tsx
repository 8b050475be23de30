import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { http } from '@/api/http';
import type { Account, Activity } from '@/api/types/account';
import type { Page } from '@/api/types/common';
import { Composer } from '@/ui/record/Composer';
import { toTimeline, useHistory } from '@/ui/record/history';
import { Timeline, type TimelineItem } from '@/ui/record/Timeline';
import { choices } from '@/ui/form/choices';
import { ACCOUNTS } from './account';

const KINDS = ['call', 'visit', 'mail', 'meeting', 'note'];

/** Activities people wrote down and changes the service recorded, in one line of time. */
export function AccountTimeline({ account, compose }: { account: Account; compose: (body: unknown, idempotencyKey: string) => Promise<void> }) {
  const { t } = useTranslation();
  const { entries, error, more } = useHistory('accounts', ACCOUNTS, account.id);
  const activities = useInfiniteQuery({
    queryKey: ['accounts', 'part', account.id, 'activities'],
    queryFn: ({ pageParam, signal }) => http.get<Page<Activity>>(`${ACCOUNTS}/${account.id}/activities`, { limit: 50, cursor: pageParam }, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.nextCursor ?? undefined,
  });
  const said = activities.data?.pages.flatMap(({ items }) => items).map(
    (activity): TimelineItem => ({
      id: activity.id,
      at: activity.at,
      who: activity.byName ?? activity.byUserName ?? '',
      kind: 'activity',
      title: t(`account:activity.${activity.kind}`, { defaultValue: activity.kind }),
      text: activity.text,
    }),
  );
  const changed = entries?.filter(({ type }) => !type.startsWith('activity.')).map((entry) => toTimeline('account', entry));
  const items = said && changed ? [...said, ...changed].sort((one, other) => other.at.localeCompare(one.at)) : (changed ?? said);
  const older = more || activities.hasNextPage ? () => {
    more?.();
    if (activities.hasNextPage) void activities.fetchNextPage();
  } : undefined;
  return (
    <Timeline
      items={items}
      error={error}
      more={older}
      kinds={['activity', 'change', 'event']}
      composer={<Composer draftKey={`account.${account.id}.composer`} placeholder={t('account:activity.placeholder')} modes={choices(t, 'account:activity', KINDS)} submitLabel={t('account:activity.save')} send={({ mode, text }, key) => compose({ kind: mode, text }, key)} />}
    />
  );
}
