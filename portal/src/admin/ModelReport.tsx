import { useTranslation } from 'react-i18next';
import { number, percent } from '@/ui/parts/format';
import { Panel } from '@/ui/parts/Parts';

export interface ScoreModel {
  id: string;
  version: number;
  inUse: boolean;
  byUserName: string;
  trainedAt: string;
  report: {
    auc: number;
    aucs: number[];
    trainedOn: number;
    converted: number;
    calibration: { from: number; to: number; leads: number; predicted: number; actual: number }[];
    features: string[];
    leftOut: { field: string; reason: string; auc?: number }[];
  };
}

const plain = (field: string) => field.replace(/^custom\./, '');

/** Whether the chances of a model mean what they say, what it looks at, and what it may not look at. */
export function ModelReport({ model }: { model: ScoreModel }) {
  const { t } = useTranslation();
  const { report } = model;
  return (
    <>
      <Panel flush title={t('admin:model.calibration', { version: model.version })}>
        <table className="plain-table">
          <thead>
            <tr>
              <th>{t('admin:model.band')}</th>
              <th className="num">{t('admin:model.leads')}</th>
              <th className="num">{t('admin:model.predicted')}</th>
              <th className="num">{t('admin:model.actual')}</th>
              <th style={{ width: '40%' }} />
            </tr>
          </thead>
          <tbody>
            {report.calibration.map((band) => (
              <tr key={band.from}>
                <td className="keep">{percent(band.from)} – {percent(band.to)}</td>
                <td className="num">{number(band.leads)}</td>
                <td className="num">{percent(band.predicted)}</td>
                <td className="num">{percent(band.actual)}</td>
                <td aria-hidden>
                  <span style={{ display: 'block', height: 4, width: `${band.predicted * 100}%`, background: 'var(--line-strong, var(--line))' }} />
                  <span style={{ display: 'block', height: 6, width: `${band.actual * 100}%`, background: 'var(--accent)' }} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Panel>
      <Panel title={t('admin:model.fields')}>
        <p>{t('admin:model.aucs', { aucs: report.aucs.map((auc) => number(auc, 3)).join(t('ui:comma')) })}</p>
        <p className="second">{report.features.map(plain).join(t('ui:comma'))}</p>
        <h3>{t('admin:model.leftOut')}</h3>
        <ul>
          {report.leftOut.map(({ field, reason, auc }) => (
            <li key={field}>
              {plain(field)} <span className="second">– {t(`admin:model.reason.${reason}`, { auc: number(auc ?? 0, 3) })}</span>
            </li>
          ))}
        </ul>
      </Panel>
    </>
  );
}
