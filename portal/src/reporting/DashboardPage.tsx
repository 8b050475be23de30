import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReportAnswer } from '@/api/types/report';
import { hasAny, useSession } from '@/session/session';
import { money, number } from '@/ui/parts/format';
import { Fault } from '@/ui/parts/Fault';
import { Bones, Panel, Person } from '@/ui/parts/Parts';
import { AsOf } from '@/ui/report/AsOf';
import { amountOf, drillDown, measureOf, REPORT_SPECS, rowKey, totalAmount, type ReportSpec } from './report';
import { ReportChart } from './ReportChart';
import { useReport } from './useReport';

const specOf = (name: string): ReportSpec => REPORT_SPECS.find((each) => each.name === name) as ReportSpec;
const PLACES = 10;

function Tile({ name, groupBy, title, children }: { name: string; groupBy: string; title: string; children: (answer: ReportAnswer) => ReactNode }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useReport(name, { groupBy });
  const body = () => {
    if (error && !data) return <Fault error={error} retry={() => void refetch()} />;
    if (!data) return <Bones rows={6} />;
    return data.rows.length > 0 ? children(data) : <p className="quiet">{t('reporting:empty.title')}</p>;
  };
  return (
    <Panel title={title} extra={<Link to="/reports/$name" params={{ name }} search={{ groupBy }}>{t('reporting:open')}</Link>}>
      {body()}
      <div style={{ marginTop: 8 }}>
        <AsOf of={data} />
      </div>
    </Panel>
  );
}

function Leaderboard({ answer }: { answer: ReportAnswer }) {
  const ranked = answer.rows.toSorted((one, other) => measureOf(other, 'amount') - measureOf(one, 'amount')).slice(0, PLACES);
  const best = Math.max(1, ...ranked.map((row) => measureOf(row, 'amount')));
  return (
    <ol className="leaderboard">
      {ranked.map((row, index) => {
        const amount = amountOf(row);
        const behind = drillDown('sales-summary', 'person', row);
        const name = <Person name={row.label} />;
        return (
          <li key={rowKey(row)}>
            <span className="quiet num" style={{ width: 20 }}>{index + 1}</span>
            <span style={{ width: 150, minWidth: 0 }}>{behind ? <Link to={behind.to} search={{ view: 'all', filter: behind.filter }}>{name}</Link> : name}</span>
            <span className="grow"><span className="meter" style={{ width: `${(measureOf(row, 'amount') / best) * 100}%` }} /></span>
            <span className="num keep">{amount ? money(amount) : number(row.count)}</span>
          </li>
        );
      })}
    </ol>
  );
}

/** The region at a glance; each figure opens its report and its records. */
export function DashboardPage() {
  const { t } = useTranslation();
  const session = useSession();
  const reports = REPORT_SPECS.filter(({ roles }) => !roles || hasAny(session, roles));
  return (
    <div className="page" style={{ maxWidth: 1320 }}>
      <div className="page-head">
        <h1>{t('reporting:dashboard')}</h1>
      </div>
      <div className="tiles">
        <Tile name="sales-summary" groupBy="quarter" title={t('reporting:tile.quarters')}>
          {(answer) => (
            <>
              <div className="figure">{totalAmount(answer)}</div>
              <ReportChart spec={specOf('sales-summary')} answer={answer} height={260} />
            </>
          )}
        </Tile>
        <Tile name="funnel" groupBy="stage" title={t('reporting:name.funnel')}>
          {(answer) => <ReportChart spec={specOf('funnel')} answer={answer} height={288} />}
        </Tile>
        <Tile name="sales-summary" groupBy="person" title={t('reporting:tile.leaderboard')}>
          {(answer) => <Leaderboard answer={answer} />}
        </Tile>
        <Panel title={t('reporting:all')} flush>
          <ul className="related">
            {reports.map(({ name }) => (
              <li key={name}>
                <Link to="/reports/$name" params={{ name }}>{t(`reporting:name.${name}`)}</Link>
                <span className="grow" />
                <span className="quiet clip">{t(`reporting:about.${name}`)}</span>
              </li>
            ))}
          </ul>
        </Panel>
      </div>
    </div>
  );
}
