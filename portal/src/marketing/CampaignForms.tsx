import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Panel } from '@/ui/parts/Parts';
import { formsQuery } from './forms';
import { Snippet } from './Snippet';

/** The web forms whose leads count for this campaign. */
export function CampaignForms({ campaignId }: { campaignId: string }) {
  const { t } = useTranslation();
  const { data } = useQuery({ ...formsQuery, retry: false });
  const forms = data?.items.filter((form) => form.campaignId === campaignId) ?? [];
  return forms.map((form) => (
    <Panel key={form.key} title={t('marketing:form.of', { name: form.name })}>
      <Snippet form={form} />
    </Panel>
  ));
}
