import { Link, useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReportAnswer } from '@/api/types/report';
import { money, number } from '@/ui/parts/format';
import { Fault } from '@/ui/parts/Fault';
import { Bones, Panel, Person } from '@/ui/parts/Parts';
import { AsOf } from '@/ui/report/AsOf';
import { rowLabel } from './labels';
import { amountOf, drillDown, measureOf, REPORT_SPECS, totalAmount, type ReportSpec } from './report';
import { useReport } from './useReport';

const Chart = lazy(() => import('@/ui/report/Chart'));
const specOf = (name: string): ReportSpec => REPORT_SPECS.find((each) => each.name === name) as ReportSpec;
const PLACES = 10;

function Tile({ name, groupBy, title, children }: { name: string; groupBy?: string; title: string; children: (answer: ReportAnswer) => ReactNode }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useReport(name, { groupBy });
  const search = groupBy ? { groupBy } : {};
  return (
    <Panel title={title} extra={<Link to="/reports/$name" params={{ name }} search={search}>{t('reporting:open')}</Link>}>
      {error && !data ? <Fault error={error} retry={() => void refetch()} /> : data ? data.rows.length > 0 ? children(data) : <p className="quiet">{t('reporting:empty.title')}</p> : <Bones rows={6} />}
      {data && <div style={{ marginTop: 8 }}><AsOf at={data.asOf} /></div>}
    </Panel>
  );
}

function Drawing({ spec, answer, groupBy }: { spec: ReportSpec; answer: ReportAnswer; groupBy?: string }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const first = answer.rows[0];
  const currency = first && amountOf(first, answer)?.currency;
  const measure = currency && spec.measure === 'amount' ? 'amount' : 'count';
  return (
    <Suspense fallback={<div style={{ height: 260 }} />}>
      <Chart
        kind={spec.chart}
        height={260}
        rows={answer.rows.map((row) => ({ key: row.key, label: rowLabel(t, spec, row), value: measureOf(row, answer, measure) }))}
        measure={t(`reporting:measure.${measure}`) + (measure === 'amount' ? ` (${currency ?? ''})` : '')}
        dimension={t(`reporting:group.${groupBy ?? spec.name}`)}
        format={(value) => (measure === 'amount' && currency ? money({ value: String(value), currency }, true) : number(value))}
        onPick={(key) => {
          const row = answer.rows.find((each) => each.key === key);
          const behind = row && drillDown(spec, groupBy, row);
          if (behind) void navigate({ to: behind.to, search: (behind.filter ? { view: 'all', filter: behind.filter } : {}) });
        }}
      />
    </Suspense>
  );
}

function Leaderboard({ answer }: { answer: ReportAnswer }) {
  const spec = specOf('sales-summary');
  const ranked = answer.rows.toSorted((one, other) => measureOf(other, answer, 'amount') - measureOf(one, answer, 'amount')).slice(0, PLACES);
  const best = Math.max(1, ...ranked.map((row) => measureOf(row, answer, 'amount')));
  return (
    <ol className="leaderboard">
      {ranked.map((row, index) => {
        const amount = amountOf(row, answer);
        const behind = drillDown(spec, 'person', row);
        return (
          <li key={row.key}>
            <span className="quiet num" style={{ width: 20 }}>{index + 1}</span>
            <span style={{ width: 150, minWidth: 0 }}>{behind ? <Link to={behind.to} search={{ view: 'all', filter: behind.filter }}><Person name={row.label} /></Link> : <Person name={row.label} />}</span>
            <span className="grow"><span className="meter" style={{ width: `${(measureOf(row, answer, 'amount') / best) * 100}%` }} /></span>
            <span className="num keep">{amount ? money(amount) : number(row.count ?? 0)}</span>
          </li>
        );
      })}
    </ol>
  );
}

/** The region at a glance; each figure opens its report and its records. */
export function DashboardPage() {
  const { t } = useTranslation();
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
              <Drawing spec={specOf('sales-summary')} answer={answer} groupBy="quarter" />
            </>
          )}
        </Tile>
        <Tile name="funnel" title={t('reporting:name.funnel')}>
          {(answer) => <Drawing spec={specOf('funnel')} answer={answer} />}
        </Tile>
        <Tile name="sales-summary" groupBy="person" title={t('reporting:tile.leaderboard')}>
          {(answer) => <Leaderboard answer={answer} />}
        </Tile>
        <Panel title={t('reporting:all')} flush>
          <ul className="related">
            {REPORT_SPECS.map(({ name }) => (
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
