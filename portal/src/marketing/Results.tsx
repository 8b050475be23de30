import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { http } from '@/api/http';
import type { Money } from '@/api/types/common';
import type { Campaign, CampaignResult } from '@/api/types/marketing';
import { clock, money, number } from '@/ui/parts/format';
import { Panel } from '@/ui/parts/Parts';
import { CAMPAIGNS } from './campaign';

const amounts = (all: Money[]): string => (all.length === 0 ? '–' : all.map((each) => money(each)).join(' · '));

/** What the campaign brought: leads, deals, revenue, return on its cost; each number opens its records. */
export function Results({ campaign }: { campaign: Campaign }) {
  const { t } = useTranslation();
  const { data } = useQuery({
    queryKey: ['campaigns', 'part', campaign.id, 'results'],
    queryFn: ({ signal }) => http.get<CampaignResult>(`${CAMPAIGNS}/${campaign.id}/results`, {}, signal),
    refetchInterval: 10_000,
  });
  if (!data) return null;
  const mine = `campaignId == "${campaign.id}"`;
  const of = (filter: string) => ({ view: 'all', filter }) as never;
  const figures = [
    { key: 'leads', value: <Link to="/leads" search={of(mine)}>{number(data.leads)}</Link> },
    { key: 'converted', value: <Link to="/leads" search={of(`${mine} && state == "converted"`)}>{number(data.converted)}</Link> },
    { key: 'deals', value: <Link to="/deals" search={of(mine)}>{number(data.opportunities)}</Link> },
    { key: 'won', value: <Link to="/deals" search={of(`${mine} && stageCategory == "won"`)}>{number(data.won)}</Link> },
    { key: 'revenue', value: amounts(data.wonRevenue) },
    { key: 'cost', value: amounts(data.cost) },
    { key: 'return', value: data.returnOnCost == null ? '–' : t('marketing:results.times', { times: number(data.returnOnCost, 2) }) },
  ];
  return (
    <Panel title={t('marketing:results.title')} extra={<span className="quiet">{t('ui:asOf', { at: clock(data.asOf) })}</span>}>
      <dl className="key-facts">
        {figures.map(({ key, value }) => (
          <div key={key}>
            <dt>{t(`marketing:results.${key}`)}</dt>
            <dd className="figure">{value}</dd>
          </div>
        ))}
      </dl>
    </Panel>
  );
}
