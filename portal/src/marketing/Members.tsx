import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { http } from '@/api/http';
import type { Page } from '@/api/types/common';
import type { Campaign, CampaignMember } from '@/api/types/marketing';
import { FormDialog } from '@/ui/form/FormDialog';
import type { FieldSpec } from '@/ui/form/fields';
import { Bones, Panel, When } from '@/ui/parts/Parts';
import { CAMPAIGNS } from './campaign';

const FIELDS: FieldSpec[] = [
  { name: 'name', label: 'marketing:member.name', kind: 'text', required: true, max: 200 },
  { name: 'email', label: 'marketing:member.email', kind: 'email', max: 254 },
  { name: 'phone', label: 'marketing:member.phone', kind: 'phone', max: 50 },
  { name: 'company', label: 'marketing:member.company', kind: 'text', max: 200 },
];

/** Whom the campaign reached. */
export function Members({ campaign, add }: { campaign: Campaign; add: ((body: unknown, idempotencyKey: string) => Promise<void>) | undefined }) {
  const { t } = useTranslation();
  const [adding, setAdding] = useState(false);
  const members = useInfiniteQuery({
    queryKey: ['campaigns', 'part', campaign.id, 'members'],
    queryFn: ({ pageParam, signal }) => http.get<Page<CampaignMember>>(`${CAMPAIGNS}/${campaign.id}/members`, { limit: 50, cursor: pageParam }, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.nextCursor ?? undefined,
  });
  if (members.error && !members.data) return null;
  const items = members.data?.pages.flatMap((page) => page.items);
  return (
    <Panel
      flush
      title={t('marketing:member.title')}
      extra={add && <Button size="small" type="text" onClick={() => setAdding(true)}>{t('marketing:member.add')}</Button>}
    >
      {!items && <Bones />}
      {items?.length === 0 && <p className="quiet" style={{ padding: 12 }}>{t('marketing:member.none')}</p>}
      <ul className="related">
        {items?.map((member) => (
          <li key={member.id}>
            <span className="grow clip">
              {member.leadId ? <Link to={`/leads/${member.leadId}`}>{member.company ?? member.name ?? member.email}</Link> : (member.name ?? member.company ?? member.email)}
              <span className="second"> {[member.name, member.email].filter((each) => each && member.company).join(' · ')}</span>
            </span>
            <span className="second">{t(`marketing:memberStatus.${member.status}`)}</span>
            <span className="quiet"><When at={member.joinedAt} /></span>
          </li>
        ))}
      </ul>
      {members.hasNextPage && (
        <button type="button" className="plain more" onClick={() => void members.fetchNextPage()}>
          {t('ui:more')}
        </button>
      )}
      {adding && add && <FormDialog title={t('marketing:member.add')} draftKey={`campaign.${campaign.id}.member`} fields={FIELDS} submitLabel={t('marketing:member.add')} submit={add} onClose={() => setAdding(false)} />}
    </Panel>
  );
}
