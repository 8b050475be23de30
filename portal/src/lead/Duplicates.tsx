import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { http } from '@/api/http';
import type { LeadDuplicate } from '@/api/types/lead';
import type { Values } from '@/ui/form/fields';
import { useDebounced } from '@/ui/form/useDebounced';
import { PersonName } from '@/ui/parts/Parts';
import { LEADS } from './lead';

const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

/** Live duplicates: those one may see by name, the others only as being there. */
export function Duplicates({ values, onOpen, types }: { values: Values; onOpen: () => void; types?: string[] }) {
  const { t } = useTranslation();
  const typed = useDebounced(`${textOf(values['company'])}\n${textOf(values['phone'])}\n${textOf(values['email'])}`, 250);
  const [company = '', phone = '', email = ''] = typed.split('\n');
  const enough = company.length >= 2 || phone.length >= 5 || email.includes('@');
  const { data } = useQuery({
    queryKey: ['leads', 'duplicates', company, phone, email],
    queryFn: ({ signal }) => http.get<{ items: LeadDuplicate[] }>(`${LEADS}/duplicates`, { company, phone, email }, signal),
    enabled: enough,
    placeholderData: keepPreviousData,
    retry: false,
  });
  const found = enough ? (data?.items ?? []).filter(({ type }) => !types || types.includes(type ?? 'lead')) : [];
  if (found.length === 0) return null;
  return (
    <section className="note warn" aria-live="polite" aria-label={t('lead:duplicate.title')}>
      <div className="grow">
        <h2>{t('lead:duplicate.title')}</h2>
        <ul>
          {found.map((duplicate, index) => (
            <li key={duplicate.id ?? index}>
              {duplicate.visible !== false && duplicate.id ? (
                <Link to={duplicate.type === 'account' ? `/accounts/${duplicate.id}` : duplicate.type === 'contact' ? `/contacts/${duplicate.id}` : `/leads/${duplicate.id}`} onClick={onOpen}>
                  {duplicate.company} {duplicate.number}
                </Link>
              ) : (
                t('lead:duplicate.hidden')
              )}
              <span className="second"> · {t(`lead:duplicate.on.${duplicate.matchedOn}`, { defaultValue: duplicate.matchedOn })}{duplicate.ownerUserName && <> · <PersonName of={duplicate.ownerUserName} /></>}</span>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
