import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { http } from '@/api/http';
import type { Campaign, CampaignResults } from '@/api/types/marketing';
import { clock, number, percent } from '@/ui/parts/format';
import { Amount, Panel } from '@/ui/parts/Parts';
import { CAMPAIGNS } from './campaign';

/** What the campaign brought: leads, deals, revenue, return on its cost; each number opens its records. */
export function Results({ campaign }: { campaign: Campaign }) {
  const { t } = useTranslation();
  const { data } = useQuery({
    queryKey: ['campaigns', 'part', campaign.id, 'results'],
    queryFn: ({ signal }) => http.get<CampaignResults>(`${CAMPAIGNS}/${campaign.id}/results`, {}, signal),
    retry: false,
    refetchInterval: 15_000,
  });
  const results = data ?? campaign.results;
  if (!results) return null;
  const deals = results.deals ?? results.opportunities;
  const of = { view: 'all', filter: `campaignId == "${campaign.id}"` } as never;
  return (
    <Panel title={t('marketing:results.title')} extra={results.asOf ? <span className="quiet">{t('ui:asOf', { at: clock(results.asOf) })}</span> : undefined}>
      <dl className="key-facts">
        {results.members != null && <div><dt>{t('marketing:results.members')}</dt><dd className="figure">{number(results.members)}</dd></div>}
        {results.leads != null && <div><dt>{t('marketing:results.leads')}</dt><dd className="figure"><Link to="/leads" search={of}>{number(results.leads)}</Link></dd></div>}
        {deals != null && <div><dt>{t('marketing:results.deals')}</dt><dd className="figure"><Link to="/deals" search={of}>{number(deals)}</Link></dd></div>}
        {results.won != null && <div><dt>{t('marketing:results.won')}</dt><dd className="figure">{number(results.won)}</dd></div>}
        <div><dt>{t('marketing:results.revenue')}</dt><dd className="figure"><Amount of={results.revenue} /></dd></div>
        <div><dt>{t('marketing:field.cost')}</dt><dd className="figure"><Amount of={results.cost ?? campaign.cost} /></dd></div>
        {results.returnOnCost != null && <div><dt>{t('marketing:results.return')}</dt><dd className="figure">{percent(Number(results.returnOnCost))}</dd></div>}
      </dl>
    </Panel>
  );
}
