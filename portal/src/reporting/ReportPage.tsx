import { useAddress, usePathPart } from '@/app/address';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { NotFound } from '@/app/PageFault';
import { FieldInput } from '@/ui/form/FieldInput';
import { Choice } from '@/ui/parts/Choice';
import { Fault } from '@/ui/parts/Fault';
import { Bones, Empty, Panel } from '@/ui/parts/Parts';
import { AsOf } from '@/ui/report/AsOf';
import { REPORT_SPECS, type ReportSpec } from './report';
import { ReportChart } from './ReportChart';
import { ReportTable } from './ReportTable';
import { useReport } from './useReport';

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
  const groupBy = search.groupBy ?? spec.groups[0] ?? '';
  const { data, error, refetch } = useReport(spec.name, { from: search.from, to: search.to, groupBy: spec.groups.length > 1 ? groupBy : undefined });
  const put = (some: Search) => void navigate({ to: '.', replace: true, search: { ...search, ...some } });
  return (
    <div className="page">
      <div className="page-head">
        <h1>{t(`reporting:name.${spec.name}`)}</h1>
        <span className="grow" />
        <AsOf of={data} />
      </div>
      <div className="row wrap">
        {spec.groups.length > 1 && <Choice label={t('reporting:groupBy')} value={groupBy} options={spec.groups.map((value) => ({ value, label: t(`reporting:group.${value}`) }))} onChange={(value) => put({ groupBy: value })} />}
        <span className="grow" />
        {(['from', 'to'] as const).map((edge) => (
          <label key={edge} className="row tight second">
            {t(`reporting:${edge}`)}
            <span style={{ width: 138 }}>
              <FieldInput spec={{ name: edge, label: `reporting:${edge}`, kind: 'date' }} value={search[edge]} onChange={(value) => put({ [edge]: typeof value === 'string' ? value : '' })} />
            </span>
          </label>
        ))}
      </div>
      {error && !data && <Fault error={error} retry={() => void refetch()} />}
      {!data && !error && <Bones rows={8} />}
      {data?.rows.length === 0 && <Empty title={t('reporting:empty.title')} text={t('reporting:empty.text')} />}
      {data && data.rows.length > 0 && (
        <>
          <Panel title={t('reporting:picture')}>
            <ReportChart spec={spec} answer={data} />
          </Panel>
          <Panel title={t('reporting:figures')} flush>
            <ReportTable answer={data} />
          </Panel>
        </>
      )}
    </div>
  );
}
