import { useAddress, usePathPart } from '@/app/address';
import { useNavigate } from '@tanstack/react-router';
import { Choice } from '@/ui/parts/Choice';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { NotFound } from '@/app/PageFault';
import { FieldInput } from '@/ui/form/FieldInput';
import { money, number } from '@/ui/parts/format';
import { Fault } from '@/ui/parts/Fault';
import { Bones, Empty, Panel } from '@/ui/parts/Parts';
import { AsOf } from '@/ui/report/AsOf';
import { rowLabel } from './labels';
import { amountOf, drillDown, measureOf, REPORT_SPECS, type ReportSpec } from './report';
import { ReportTable } from './ReportTable';
import { useReport } from './useReport';

const Chart = lazy(() => import('@/ui/report/Chart'));
const SHOWN = 30;

type Search = Partial<Record<'from' | 'to' | 'groupBy', string>>;

export function ReportPage() {
  const name = usePathPart('name');
  const spec = REPORT_SPECS.find((each) => each.name === name);
  return spec ? <Report key={spec.name} spec={spec} /> : <NotFound />;
}

function Report({ spec }: { spec: ReportSpec }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const search: Search = useAddress();
  const groupBy = spec.groups.length > 0 ? (search.groupBy ?? spec.groups[0]) : undefined;
  const { data, error, refetch } = useReport(spec.name, { from: search.from, to: search.to, groupBy });
  const put = (some: Search) => void navigate({ to: '.', replace: true, search: { ...search, ...some } });
  const byAmount = spec.measure === 'amount' && (data?.rows.some((row) => row.amount != null) ?? false);
  const measure = byAmount ? 'amount' : 'count';
  const currency = data && data.rows[0] ? amountOf(data.rows[0], data)?.currency : undefined;
  const ranked = groupBy !== undefined && ['person', 'product', 'account', 'office', 'source'].includes(groupBy);
  const rows = (data?.rows ?? []).map((row) => ({ key: row.key, label: rowLabel(t, spec, row), value: data ? measureOf(row, data, measure) : 0 }));
  const drawn = ranked ? rows.toSorted((one, other) => other.value - one.value).slice(0, SHOWN) : rows;
  const open = (key: string) => {
    const row = data?.rows.find((each) => each.key === key);
    const behind = row && drillDown(spec, groupBy, row);
    if (behind) void navigate({ to: behind.to, search: (behind.filter ? { view: 'all', filter: behind.filter } : {}) });
  };
  return (
    <div className="page">
      <div className="page-head">
        <h1>{t(`reporting:name.${spec.name}`)}</h1>
        <span className="grow" />
        <AsOf at={data?.asOf} />
      </div>
      <div className="row wrap">
        {spec.groups.length > 0 && (
          <Choice label={t('reporting:groupBy')} value={groupBy ?? ''} options={spec.groups.map((value) => ({ value, label: t(`reporting:group.${value}`) }))} onChange={(value) => put({ groupBy: value })} />
        )}
        <span className="grow" />
        {(['from', 'to'] as const).map((edge) => (
          <label key={edge} className="row tight second">
            {t(`reporting:${edge}`)}
            <span style={{ width: 138 }}>
              <FieldInput spec={{ name: edge, label: `reporting:${edge}`, kind: 'date' }} value={search[edge]} onChange={(value) => put({ [edge]: (value as string | null) ?? '' })} />
            </span>
          </label>
        ))}
      </div>
      {error && !data && <Fault error={error} retry={() => void refetch()} />}
      {!data && !error && <Bones rows={8} />}
      {data && rows.length === 0 && <Empty title={t('reporting:empty.title')} text={t('reporting:empty.text')} />}
      {data && rows.length > 0 && (
        <>
          <Panel title={t(`reporting:measure.${measure}`)}>
            <Suspense fallback={<div style={{ height: 280 }} />}>
              <Chart
                kind={ranked ? 'ranking' : spec.chart}
                rows={drawn}
                measure={t(`reporting:measure.${measure}`) + (currency && byAmount ? ` (${currency})` : '')}
                dimension={t(`reporting:group.${groupBy ?? spec.name}`)}
                format={(value) => (byAmount && currency ? money({ value: String(value), currency }, true) : number(value))}
                onPick={open}
                height={ranked ? Math.max(180, drawn.length * 24 + 70) : 280}
              />
            </Suspense>
          </Panel>
          <Panel title={t('reporting:figures')} flush>
            <ReportTable spec={spec} answer={data} groupBy={groupBy} />
          </Panel>
        </>
      )}
    </div>
  );
}
