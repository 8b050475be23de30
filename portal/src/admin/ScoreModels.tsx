import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { http } from '@/api/http';
import { hasAny, useSession } from '@/session/session';
import { Fault, useProblemText } from '@/ui/parts/Fault';
import { number, percent } from '@/ui/parts/format';
import { Bones, Empty, Panel, PersonName, Tag, When } from '@/ui/parts/Parts';
import { toast } from '@/ui/parts/toast';
import { ModelReport, type ScoreModel } from './ModelReport';
import { ModelSettings } from './ModelSettings';

const PATH = '/api/v1/lead-score-models';

interface Job {
  id: string;
  state: string;
  result?: { auc?: number; inUse?: boolean } | null;
  error?: { message: string } | null;
}

const ended = (job: Job | undefined) => job !== undefined && !['queued', 'running'].includes(job.state);

/** Starts a training and follows its job to the end. */
function useTraining(onEnd: () => void) {
  const words = useProblemText();
  const { t } = useTranslation();
  const [id, setId] = useState<string>();
  const job = useQuery({
    queryKey: ['jobs', 'training', id],
    queryFn: async ({ signal }) => {
      const now = await http.get<Job>(`${PATH}/jobs/${id}`, {}, signal);
      if (ended(now)) {
        onEnd();
        if (now.state === 'done') toast('good', t(now.result?.inUse ? 'admin:model.better' : 'admin:model.worse', { auc: number(now.result?.auc ?? 0, 3) }));
      }
      return now;
    },
    enabled: id !== undefined,
    refetchInterval: (query) => (ended(query.state.data) ? false : 1500),
  });
  const train = async () => {
    try {
      setId((await http.post<Job>(PATH, {})).id);
    } catch (refusal) {
      toast('bad', words(refusal));
    }
  };
  return { train, running: id !== undefined && !ended(job.data), failure: job.data?.state === 'failed' ? job.data.error?.message : undefined };
}

/** The trained models: how good each is on leads it had not seen, and which one is in use. */
export default function ScoreModels() {
  const { t } = useTranslation();
  const session = useSession();
  const words = useProblemText();
  const cache = useQueryClient();
  const [shown, setShown] = useState<string>();
  const { data, error, refetch } = useQuery({ queryKey: ['score-models'], queryFn: ({ signal }) => http.get<{ items: ScoreModel[] }>(PATH, {}, signal) });
  const { train, running, failure } = useTraining(() => void cache.invalidateQueries({ queryKey: ['score-models'] }));
  if (!data) return error ? <Fault error={error} retry={() => void refetch()} /> : <Bones rows={4} />;
  const use = async (model: ScoreModel) => {
    try {
      await http.post(`${PATH}/${model.id}/use`, {});
      await refetch();
      toast('good', t('admin:model.used', { version: model.version }));
    } catch (refusal) {
      toast('bad', words(refusal));
    }
  };
  const trainable = hasAny(session, ['admin', 'sales-manager', 'marketer']);
  const chosen = data.items.find(({ id }) => id === shown) ?? data.items.find(({ inUse }) => inUse) ?? data.items[0];
  return (
    <>
      <p className="second">{t('admin:model.text')}</p>
      <Panel flush title={t('admin:section.models')} extra={trainable && <Button size="small" type="primary" loading={running} onClick={() => void train()}>{t('admin:model.train')}</Button>}>
        {failure && <p role="alert" style={{ padding: 12, color: 'var(--bad)' }}>{failure}</p>}
        {data.items.length === 0 ? (
          <Empty title={t('admin:model.none')} text={t('admin:model.noneText')} />
        ) : (
          <div className="scroll-x">
            <table className="plain-table">
              <thead>
                <tr>
                  <th>{t('admin:model.version')}</th>
                  <th className="num">{t('admin:model.auc')}</th>
                  <th className="num">{t('admin:model.trainedOn')}</th>
                  <th className="num">{t('admin:model.converted')}</th>
                  <th>{t('admin:model.trained')}</th>
                  <th />
                </tr>
              </thead>
              <tbody>
                {data.items.map((model) => (
                  <tr key={model.id}>
                    <td><button type="button" className="plain" style={{ color: 'var(--accent)' }} onClick={() => setShown(model.id)}>{model.version}</button></td>
                    <td className="num">{number(model.report.auc, 3)}</td>
                    <td className="num">{number(model.report.trainedOn)}</td>
                    <td className="num">{percent(model.report.converted / model.report.trainedOn)}</td>
                    <td><When at={model.trainedAt} /> <span className="quiet"><PersonName of={model.byUserName} /></span></td>
                    <td className="keep">{model.inUse ? <Tag tone="good">{t('admin:model.inUse')}</Tag> : hasAny(session, ['admin']) && <Button size="small" onClick={() => void use(model)}>{t('admin:model.use')}</Button>}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
      </Panel>
      {chosen && <ModelReport model={chosen} />}
      <ModelSettings />
    </>
  );
}
