import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Campaign } from '@/api/types/marketing';
import { hasAny, useSession } from '@/session/session';
import { Amount, Day, Person, Tag } from '@/ui/parts/Parts';
import { FieldGroup } from '@/ui/record/FieldGroup';
import { HistoryTimeline } from '@/ui/record/HistoryTimeline';
import { RecordAbsent, RecordPage } from '@/ui/record/RecordPage';
import { useRecord } from '@/ui/record/useRecord';
import { campaignFields, CAMPAIGNS, MARKETERS, stateField, TONES } from './campaign';
import { CampaignForms } from './CampaignForms';
import { Members } from './Members';
import { Results } from './Results';

const BACK = { to: '/campaigns', label: 'marketing:title' };

export function CampaignPage() {
  const { t } = useTranslation();
  const { id } = useParams({ strict: false }) as { id: string };
  const session = useSession();
  const { record: campaign, error, reload, patch, act } = useRecord<Campaign>('campaigns', CAMPAIGNS, id);
  if (!campaign) return <RecordAbsent error={error} back={BACK} retry={() => void reload()} />;
  const marketer = hasAny(session, MARKETERS);
  return (
    <RecordPage
      back={BACK}
      name={campaign.name}
      number={campaign.number}
      tag={campaign.state && <Tag tone={TONES[campaign.state] ?? 'neutral'}>{t(`marketing:state.${campaign.state}`, { defaultValue: campaign.state })}</Tag>}
      facts={[
        { label: 'marketing:field.startsOn', value: <Day date={campaign.startsOn} /> },
        { label: 'marketing:field.cost', value: <Amount of={campaign.cost} /> },
        { label: 'marketing:field.ownerUserName', value: <Person name={campaign.ownerName ?? campaign.ownerUserName} /> },
      ]}
      actions={[]}
      left={
        <>
          <FieldGroup main title="marketing:group.plan" record={campaign} fields={[...campaignFields(), ...(campaign.state ? [stateField(t)] : [])]} draftKey="campaign.plan" save={marketer ? patch : undefined} onStale={() => void reload()} />
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
