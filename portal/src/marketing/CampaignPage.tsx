import { usePathPart } from '@/app/address';
import { useTranslation } from 'react-i18next';
import type { Campaign } from '@/api/types/marketing';
import { hasAny, useSession } from '@/session/session';
import { Amount, Day, Person, Tag } from '@/ui/parts/Parts';
import { FieldGroup } from '@/ui/record/FieldGroup';
import { HistoryTimeline } from '@/ui/record/HistoryTimeline';
import { RecordAbsent, RecordPage } from '@/ui/record/RecordPage';
import { useRecord } from '@/ui/record/useRecord';
import { campaignFields, CAMPAIGNS, MARKETERS, TONES } from './campaign';
import { CampaignForms } from './CampaignForms';
import { Costs } from './Costs';
import { Members } from './Members';
import { Results } from './Results';

const BACK = { to: '/campaigns', label: 'marketing:title' };

export function CampaignPage() {
  const { t } = useTranslation();
  const id = usePathPart('id');
  const session = useSession();
  const { record: campaign, error, reload, patch, act } = useRecord<Campaign>('campaigns', CAMPAIGNS, id);
  if (!campaign) return <RecordAbsent error={error} back={BACK} retry={() => void reload()} />;
  const marketer = hasAny(session, MARKETERS);
  return (
    <RecordPage
      back={BACK}
      name={campaign.name}
      number={campaign.number}
      tag={<Tag tone={TONES[campaign.status]}>{t(`marketing:status.${campaign.status}`)}</Tag>}
      facts={[
        { label: 'marketing:field.startsOn', value: <Day date={campaign.startsOn} /> },
        { label: 'marketing:field.endsOn', value: <Day date={campaign.endsOn} /> },
        { label: 'marketing:field.budget', value: <Amount of={campaign.budget} /> },
        { label: 'marketing:field.ownerUserName', value: <Person name={campaign.ownerUserName} /> },
      ]}
      actions={[]}
      left={
        <>
          <FieldGroup main title="marketing:group.plan" record={campaign} fields={campaignFields(t)} draftKey="campaign.plan" save={marketer ? patch : undefined} onStale={() => void reload()} />
          <Costs campaign={campaign} add={hasAny(session, ['marketer', 'finance', 'admin']) ? (body, idempotencyKey) => act('costs', body, { idempotencyKey }) : undefined} />
          <CampaignForms campaignId={campaign.id} />
        </>
      }
      middle={
        <>
          <Results campaign={campaign} />
          <Members campaign={campaign} add={marketer ? (body, idempotencyKey) => act('members', body, { idempotencyKey }) : undefined} />
          <HistoryTimeline area="marketing" name="campaigns" path={CAMPAIGNS} id={campaign.id} />
        </>
      }
    />
  );
}
