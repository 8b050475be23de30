import { Link } from '@tanstack/react-router';
import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Campaign } from '@/api/types/marketing';
import { choices } from '@/ui/form/choices';
import { ListActions, NewButton } from '@/ui/list/Actions';
import { ListPage } from '@/ui/list/ListPage';
import type { ListSpec } from '@/ui/list/types';
import { Amount, Day, Person, Tag } from '@/ui/parts/Parts';
import { CAMPAIGNS, STATUSES, TONES } from './campaign';

function campaignList(t: TFunction): ListSpec<Campaign> {
  const status = (campaign: Campaign) => <Tag tone={TONES[campaign.status]}>{t(`marketing:status.${campaign.status}`)}</Tag>;
  return {
    name: 'campaigns',
    path: CAMPAIGNS,
    title: 'marketing:title',
    sort: '-createdAt',
    columns: [
      { key: 'name', label: 'marketing:field.name', width: 240, grow: true, sort: 'name', render: (campaign) => <Link to={`/campaigns/${campaign.id}`}>{campaign.name}</Link> },
      { key: 'status', label: 'marketing:field.status', width: 120, render: status },
      { key: 'startsOn', label: 'marketing:field.startsOn', width: 130, render: (campaign) => <Day date={campaign.startsOn} /> },
      { key: 'endsOn', label: 'marketing:field.endsOn', width: 130, render: (campaign) => <Day date={campaign.endsOn} /> },
      { key: 'budget', label: 'marketing:field.budget', width: 130, end: true, render: (campaign) => <Amount of={campaign.budget} /> },
      { key: 'kind', label: 'marketing:field.kind', width: 130, render: (campaign) => campaign.kind },
      { key: 'owner', label: 'marketing:field.ownerUserName', width: 150, render: (campaign) => <Person name={campaign.ownerUserName} /> },
    ],
    filters: [
      { field: 'name', label: 'marketing:field.name', kind: 'text' },
      { field: 'status', label: 'marketing:field.status', kind: 'choice', options: choices(t, 'marketing:status', STATUSES) },
    ],
    views: [
      { key: 'all', label: 'marketing:view.all' },
      { key: 'running', label: 'marketing:view.running', filter: 'status == "running"' },
    ],
    heading: (campaign) => campaign.name,
    to: (campaign) => `/campaigns/${campaign.id}`,
    card: (campaign) => (
      <>
        {status(campaign)}
        <Day date={campaign.startsOn} />
        <Amount of={campaign.budget} />
      </>
    ),
    empty: { title: 'marketing:empty.title', text: 'marketing:empty.text' },
  };
}

export function CampaignsPage() {
  const { t } = useTranslation();
  const spec = useMemo(() => campaignList(t), [t]);
  return <ListPage spec={spec} actions={<ListActions kind="campaign" />} firstStep={<NewButton kind="campaign" />} />;
}
