import { usePathPart } from '@/app/address';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Product } from '@/api/types/sales';
import { hasAny, useSession } from '@/session/session';
import { Amount, Panel, Tag } from '@/ui/parts/Parts';
import { FieldGroup } from '@/ui/record/FieldGroup';
import { RecordAbsent, RecordPage } from '@/ui/record/RecordPage';
import { useRecord } from '@/ui/record/useRecord';
import { activeField, KEEPERS, productFields, PRODUCTS } from './product';

const BACK = { to: '/products', label: 'product:title' };

export function ProductPage() {
  const { t } = useTranslation();
  const id = usePathPart('id');
  const session = useSession();
  const { record: product, error, reload, patch } = useRecord<Product>('products', PRODUCTS, id);
  if (!product) return <RecordAbsent error={error} back={BACK} retry={() => void reload()} />;
  return (
    <RecordPage
      back={BACK}
      name={product.name}
      number={product.number}
      tag={<Tag tone={product.active ? 'good' : 'neutral'}>{t(product.active ? 'product:active' : 'product:retired')}</Tag>}
      facts={[
        { label: 'product:field.listPrice', value: <Amount of={product.listPrice} /> },
        { label: 'product:field.series', value: product.series ?? '–' },
      ]}
      actions={[]}
      left={<FieldGroup main title="product:group.facts" record={product} fields={[...productFields, activeField]} draftKey="product.facts" save={hasAny(session, KEEPERS) ? patch : undefined} onStale={() => void reload()} />}
      middle={
        <Panel title={t('product:where')} flush>
          <ul className="related">
            <li>
              <Link to="/deals" search={{ view: 'all', filter: `productName == ${JSON.stringify(product.name)}` }}>
                {t('product:deals')}
              </Link>
            </li>
          </ul>
        </Panel>
      }
    />
  );
}
