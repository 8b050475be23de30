import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, InputNumber, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { http } from '@/api/http';
import { hasAny, useSession } from '@/session/session';
import { Fault } from '@/ui/parts/Fault';
import { Panel } from '@/ui/parts/Parts';
import { toast } from '@/ui/parts/toast';

interface Settings {
  version: number;
  excludedFields: string[];
  leakAuc: number;
  minLeads: number;
}

const PATH = '/api/v1/lead-score-model-settings';

/** The fields that no model may look at, because people fill them in when they know the outcome. */
export function ModelSettings() {
  const { t } = useTranslation();
  const session = useSession();
  const cache = useQueryClient();
  const { data } = useQuery({ queryKey: ['rules', PATH], queryFn: ({ signal }) => http.get<Settings>(PATH, {}, signal) });
  const [edited, setEdited] = useState<Settings>();
  const [fault, setFault] = useState<unknown>();
  const settings = edited ?? data;
  if (!settings) return null;
  const readOnly = !hasAny(session, ['admin']);
  const save = async () => {
    setFault(undefined);
    try {
      cache.setQueryData(['rules', PATH], await http.put(PATH, settings, { version: settings.version }));
      setEdited(undefined);
      toast('good', t('admin:model.settingsSaved'));
    } catch (refusal) {
      setFault(refusal);
    }
  };
  return (
    <Panel title={t('admin:model.excluded')}>
      <div className="stack">
        <p className="second">{t('admin:model.excludedText')}</p>
        <Select mode="tags" disabled={readOnly} aria-label={t('admin:model.excluded')} style={{ width: '100%' }} value={settings.excludedFields} onChange={(excludedFields: string[]) => setEdited({ ...settings, excludedFields })} />
        <label className="row tight">
          {t('admin:model.leakAuc')}
          <InputNumber disabled={readOnly} min={0.6} max={1} step={0.01} value={settings.leakAuc} onChange={(leakAuc) => setEdited({ ...settings, leakAuc: leakAuc ?? 0.85 })} />
        </label>
        <label className="row tight">
          {t('admin:model.minLeads')}
          <InputNumber disabled={readOnly} min={50} max={1_000_000} value={settings.minLeads} onChange={(minLeads) => setEdited({ ...settings, minLeads: minLeads ?? 200 })} />
        </label>
        {fault !== undefined && <Fault error={fault} />}
        {edited && (
          <div className="row">
            <Button type="primary" onClick={() => void save()}>{t('admin:putInForce')}</Button>
            <Button onClick={() => setEdited(undefined)}>{t('admin:discard')}</Button>
          </div>
        )}
      </div>
    </Panel>
  );
}
