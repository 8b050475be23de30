import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { http } from '@/api/http';
import type { Page } from '@/api/types/common';
import { fullMoment, number, percent } from '@/ui/parts/format';
import { PersonName } from '@/ui/parts/Parts';
import type { Finding } from './types';

/** As one reads them: who and why first, then what was measured. */
const ORDER = ['why', 'from', 'to', 'releasedAt', 'claimedAt', 'at', 'text'];
const SHARES = new Set(['share', 'shareWithin', 'shareUnworked']);
const MOMENT = /^\d{4}-\d\d-\d\dT/;

function rank(column: string): number {
  const at = ORDER.indexOf(column);
  return at < 0 ? ORDER.length : at;
}

function Told({ name, value }: { name: string; value: unknown }) {
  const { t } = useTranslation();
  if (value === undefined || value === null) return null;
  if (Array.isArray(value)) return number(value.length);
  if (typeof value === 'number') return SHARES.has(name) ? percent(value) : number(value, 1);
  if (typeof value !== 'string') return JSON.stringify(value);
  if (MOMENT.test(value)) return <time className="keep" dateTime={value}>{fullMoment(value)}</time>;
  if (name === 'why') return t(`desk:why.${value}`, { defaultValue: value });
  return name === 'from' || name === 'to' ? <PersonName of={value} /> : value;
}

/** The leads that are named, as far as the reader may see them. */
function useCompanies(ids: string[]): Map<string, string> {
  const filter = `id in [${ids.map((id) => `"${id}"`).join(', ')}]`;
  const { data } = useQuery({
    queryKey: ['leads', 'companies', filter],
    queryFn: ({ signal }) => http.get<Page<{ id: string; company: string }>>('/api/v1/leads', { filter, limit: 200 }, signal),
    enabled: ids.length > 0,
  });
  return new Map(data?.items.map(({ id, company }) => [id, company]));
}

/** The figures, then the facts they were counted from; a lead among them can be opened. */
export function Evidence({ measures, examples }: Finding['evidence']) {
  const { t } = useTranslation();
  const leads = [...new Set(examples.map(({ leadId }) => leadId).filter((id) => typeof id === 'string'))].sort();
  const companies = useCompanies(leads);
  const columns = [...new Set(examples.flatMap((example) => Object.keys(example)))]
    .filter((column) => column !== 'visitId' && column !== 'leadId')
    .sort((one, other) => rank(one) - rank(other));
  return (
    <>
      <dl className="key-facts">
        {Object.entries(measures).map(([name, value]) => (
          <div key={name}>
            <dt>{t(`desk:measure.${name}`, { defaultValue: name })}</dt>
            <dd className="figure"><Told name={name} value={value} /></dd>
          </div>
        ))}
      </dl>
      <div className="scroll-x">
        <table className="plain-table evidence">
          <thead>
            <tr>
              {leads.length > 0 && <th>{t('desk:finding.lead')}</th>}
              {columns.map((column) => <th key={column}>{t(`desk:measure.${column}`, { defaultValue: column })}</th>)}
            </tr>
          </thead>
          <tbody>
            {examples.map((example, index) => (
              <tr key={index}>
                {leads.length > 0 && (
                  <td className="keep">
                    {typeof example['leadId'] === 'string' && <Link to={`/leads/${example['leadId']}`}>{companies.get(example['leadId']) ?? t('desk:finding.open')}</Link>}
                  </td>
                )}
                {columns.map((column) => <td key={column}><Told name={column} value={example[column]} /></td>)}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
