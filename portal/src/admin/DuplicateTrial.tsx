import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { number } from '@/ui/parts/format';
import { Panel } from '@/ui/parts/Parts';
import type { DuplicateRule } from './DuplicateRules';
import { Trial } from './Trial';

interface Found {
  leads: number;
  withDuplicates: number;
  byRule: Record<string, number>;
  items: { id: string; number: string; company: string; match: { type: string; id: string; number?: string | null; company: string; rule: string; likeness: number } }[];
}

/** What the rules on the page would find among the newest leads. */
export function DuplicateTrial({ rules }: { rules: DuplicateRule[] }) {
  const { t } = useTranslation();
  return (
    <Trial<Found> path="/api/v1/lead-duplicate-rules/try" body={{ items: rules }}>
      {(found) => (
        <Panel flush title={t('admin:duplicate.found', { leads: number(found.leads), found: number(found.withDuplicates) })}>
          <table className="plain-table">
            <tbody>
              {found.items.map(({ id, number: no, company, match }, index) => (
                <tr key={index}>
                  <td><Link to={`/leads/${id}`}>{company}</Link> <span className="mono quiet">{no}</span></td>
                  <td>{match.type === 'lead' ? <Link to={`/leads/${match.id}`}>{match.company}</Link> : match.company} <span className="mono quiet">{match.number}</span></td>
                  <td>{t(`admin:duplicate.with.${match.type}`)}</td>
                  <td>{match.rule}</td>
                  <td className="num">{number(match.likeness, 2)}</td>
                </tr>
              ))}
            </tbody>
          </table>
          {found.items.length === 0 && <p className="quiet" style={{ padding: 12 }}>{t('admin:duplicate.noneFound')}</p>}
        </Panel>
      )}
    </Trial>
  );
}
