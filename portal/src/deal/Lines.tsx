import { useTranslation } from 'react-i18next';
import type { Deal } from '@/api/types/sales';
import { Amount, Panel } from '@/ui/parts/Parts';

export function Lines({ deal }: { deal: Deal }) {
  const { t } = useTranslation();
  return (
    <Panel title={t('deal:group.lines')} flush>
      <ul className="related">
        {deal.lines?.map((line, index) => (
          <li key={`${line.productId}${index}`}>
            <span className="grow clip">{line.productName}</span>
            <span className="quiet keep">{t('deal:quantity', { quantity: line.quantity })}</span>
            <Amount of={line.price} />
          </li>
        ))}
      </ul>
    </Panel>
  );
}
