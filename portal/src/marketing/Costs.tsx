import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { http } from '@/api/http';
import type { Page } from '@/api/types/common';
import type { Campaign, CampaignCost } from '@/api/types/marketing';
import type { FieldSpec } from '@/ui/form/fields';
import { FormDialog } from '@/ui/form/FormDialog';
import { Amount, Day, Panel } from '@/ui/parts/Parts';
import { CAMPAIGNS } from './campaign';

const FIELDS: FieldSpec[] = [
  { name: 'amount', label: 'marketing:cost.amount', kind: 'money', required: true },
  { name: 'spentOn', label: 'marketing:cost.spentOn', kind: 'date', required: true },
  { name: 'note', label: 'marketing:cost.note', kind: 'text', max: 500, wide: true },
];

/** What the campaign really cost, posting by posting. */
export function Costs({ campaign, add }: { campaign: Campaign; add: ((body: unknown, idempotencyKey: string) => Promise<void>) | undefined }) {
  const { t } = useTranslation();
  const [adding, setAdding] = useState(false);
  const { data } = useQuery({
    queryKey: ['campaigns', 'part', campaign.id, 'costs'],
    queryFn: ({ signal }) => http.get<Page<CampaignCost>>(`${CAMPAIGNS}/${campaign.id}/costs`, {}, signal),
  });
  return (
    <Panel flush title={t('marketing:cost.title')} extra={add && <Button size="small" type="text" onClick={() => setAdding(true)}>{t('marketing:cost.add')}</Button>}>
      {data?.items.length === 0 && <p className="quiet" style={{ padding: 12 }}>{t('marketing:cost.none')}</p>}
      <ul className="related">
        {data?.items.map((cost) => (
          <li key={cost.id}>
            <span className="grow clip">{cost.note}</span>
            <span className="quiet"><Day date={cost.spentOn} /></span>
            <Amount of={cost.amount} />
          </li>
        ))}
      </ul>
      {adding && add && <FormDialog title={t('marketing:cost.add')} draftKey={`campaign.${campaign.id}.cost`} fields={FIELDS} submitLabel={t('marketing:cost.add')} submit={add} onClose={() => setAdding(false)} />}
    </Panel>
  );
}
