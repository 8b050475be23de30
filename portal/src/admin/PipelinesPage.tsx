import { useTranslation } from 'react-i18next';
import { labelOf, usePipeline } from '@/deal/deal';
import { Bones, Panel, Tag } from '@/ui/parts/Parts';

/** The stages of the pipeline and what each asks for before a deal may enter it. */
export default function PipelinesPage() {
  const { t } = useTranslation();
  const pipeline = usePipeline();
  if (!pipeline) return <Bones rows={5} />;
  return (
    <Panel flush title={labelOf(pipeline.label)} extra={<span className="quiet">{t('admin:version', { version: pipeline.version })}</span>}>
      <div className="scroll-x">
        <table className="plain-table">
          <thead>
            <tr>
              <th>{t('admin:pipeline.stage')}</th>
              <th className="num">{t('admin:pipeline.probability')}</th>
              <th>{t('admin:pipeline.gate')}</th>
              <th className="num">{t('admin:pipeline.dayLimit')}</th>
            </tr>
          </thead>
          <tbody>
            {pipeline.stages.map((stage) => (
              <tr key={stage.key}>
                <td><Tag tone={stage.category === 'won' ? 'good' : stage.category === 'lost' ? 'bad' : 'info'}>{labelOf(stage.label)}</Tag></td>
                <td className="num">{t('deal:percent', { value: stage.probability })}</td>
                <td>{stage.gate.map((field) => t(`deal:field.${field}`)).join(t('ui:comma')) || '–'}</td>
                <td className="num">{stage.dayLimit == null ? '–' : t('deal:board.days', { count: stage.dayLimit })}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Panel>
  );
}
