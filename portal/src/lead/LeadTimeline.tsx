import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { http } from '@/api/http';
import type { Page } from '@/api/types/common';
import type { FollowUp, Lead } from '@/api/types/lead';
import { toTimeline, useHistory } from '@/ui/record/history';
import { Timeline, type TimelineItem } from '@/ui/record/Timeline';
import { fullMoment } from '@/ui/parts/format';
import { PersonName } from '@/ui/parts/Parts';
import { FollowUpComposer } from './FollowUpComposer';
import { LEADS } from './lead';
import { ManagerComment } from './ManagerComment';

/** What somebody wrote, and under it what their manager said to it. */
function Said({ leadId, done }: { leadId: string; done: FollowUp }) {
  const { t } = useTranslation();
  return (
    <>
      {done.text}
      {done.managerComment && <div className="second"><PersonName of={done.commentBy ?? ''} />{t('ui:colon')}{done.managerComment}</div>}
      <ManagerComment leadId={leadId} done={done} />
    </>
  );
}

/** What people did about the lead, in the words they wrote. */
function useFollowUps(id: string): TimelineItem[] | undefined {
  const { t } = useTranslation();
  const { data } = useQuery({
    queryKey: ['leads', 'part', id, 'follow-ups'],
    queryFn: ({ signal }) => http.get<Page<FollowUp>>(`${LEADS}/${id}/follow-ups`, {}, signal),
  });
  return data?.items.map((done) => {
    const next = done.nextAt ? t('lead:followUp.next', { at: fullMoment(done.nextAt) }) : '';
    return { id: done.id, at: done.at, who: done.byUserName ?? '', kind: 'activity', title: [t(`lead:channel.${done.channel}`), done.outcome ? t(`lead:call.outcomes.${done.outcome}`, { defaultValue: done.outcome }) : '', done.verified ? t('lead:followUp.verified') : '', next].filter(Boolean).join(' · '), text: <Said leadId={id} done={done} /> };
  });
}

interface Props {
  lead: Lead;
  followUp: ((body: unknown, idempotencyKey: string) => Promise<void>) | undefined;
}

export function LeadTimeline({ lead, followUp }: Props) {
  const { entries, error, more } = useHistory('leads', LEADS, lead.id);
  const said = useFollowUps(lead.id);
  const changed = entries?.filter(({ type }) => !type.includes('follow')).map((entry) => toTimeline('lead', entry));
  const items = said && changed ? [...said, ...changed].sort((one, other) => other.at.localeCompare(one.at)) : (changed ?? said);
  return (
    <Timeline items={items} error={error} more={more} kinds={['activity', 'change', 'event']} composer={followUp && <FollowUpComposer leadId={lead.id} send={followUp} />} />
  );
}
