import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { http } from '@/api/http';
import { Fault } from '@/ui/parts/Fault';
import { number } from '@/ui/parts/format';
import { Panel, PersonName, Tag } from '@/ui/parts/Parts';
import { UnitName } from '@/ui/parts/units';

interface Placed {
  rule: string | null;
  ownerUserName: string | null;
  pool: string;
}

interface Trial {
  presentVersion: number;
  leads: number;
  changed: number;
  table: { taker: string; present: number; tried: number }[];
  items: { leadId: string; number: string; company: string; present: Placed; tried: Placed }[];
}

const taker = (placed: Placed) => placed.ownerUserName ?? placed.pool;

/** A person by name, a pool by its unit. */
function Taker({ of }: { of: string }) {
  return of.startsWith('/') ? <span title={of}><UnitName of={of} /></span> : <PersonName of={of} />;
}

/** Who would have got the leads of the last thirty days by these rules, beside the rules in force. */
export function TryOut({ rules }: { rules: unknown[] }) {
  const { t } = useTranslation();
  const { data, error, isPending, mutate } = useMutation({ mutationFn: () => http.post<Trial>('/api/v1/lead-assignment-rules/try', { items: rules }) });
  return (
    <Panel flush title={t('pool:try.title')} extra={<Button size="small" loading={isPending} onClick={() => mutate()}>{t('pool:try.run')}</Button>}>
      {error && <Fault error={error} />}
      {!data && !error && <p className="quiet" style={{ padding: 12 }}>{t('pool:try.text')}</p>}
      {data && (
        <div className="scroll-x">
          <p className="second" style={{ padding: '8px 12px' }}>{t('pool:try.sum', { leads: number(data.leads), changed: number(data.changed) })}</p>
          <table className="plain-table">
            <thead>
              <tr>
                <th>{t('pool:try.taker')}</th>
                <th className="num">{t('pool:try.present')}</th>
                <th className="num">{t('pool:try.tried')}</th>
              </tr>
            </thead>
            <tbody>
              {data.table.map((share) => (
                <tr key={share.taker}>
                  <td><Taker of={share.taker} /></td>
                  <td className="num">{number(share.present)}</td>
                  <td className="num">{number(share.tried)} {share.tried !== share.present && <Tag tone={share.tried > share.present ? 'good' : 'warn'}>{share.tried > share.present ? '+' : ''}{number(share.tried - share.present)}</Tag>}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <ul className="related">
            {data.items.filter((line) => taker(line.present) !== taker(line.tried)).slice(0, 50).map((line) => (
              <li key={line.leadId}>
                <span className="grow clip"><Link to={`/leads/${line.leadId}`}>{line.company}</Link> <span className="quiet">{line.number}</span></span>
                <span><Taker of={taker(line.present)} /> → <Taker of={taker(line.tried)} /></span>
                <span className="quiet">{line.tried.rule ?? t('pool:try.noRule')}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </Panel>
  );
}
