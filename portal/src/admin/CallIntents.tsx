import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { ApiError } from '@/api/problem';
import { hasAny, useSession } from '@/session/session';
import { Fault } from '@/ui/parts/Fault';
import { Bones, Panel } from '@/ui/parts/Parts';
import { ChangesMade } from './ChangesMade';
import { RuleBar } from './RuleBar';
import { useRules } from './useRules';

interface Row {
  intent: string;
  condition: string;
  means: string;
}

const INTENTS = ['A', 'B', 'C', 'D', 'E', 'F'].map((value) => ({ value, label: value }));

/** Which result of a call tells which intent: the first row whose condition holds decides. */
export default function CallIntents() {
  const { t } = useTranslation();
  const session = useSession();
  const { rules, version, edited, error, fault, refetch, change, save, discard } = useRules<Row>('/api/v1/lead-call-intents');
  if (!rules) return error ? <Fault error={error} retry={() => void refetch()} /> : <Bones rows={4} />;
  const readOnly = !hasAny(session, ['admin']);
  const put = (index: number, some: Partial<Row>) => change(rules.map((row, at) => (at === index ? { ...row, ...some } : row)));
  const faultsOf = (index: number) => (fault instanceof ApiError ? fault.fields.filter(({ field }) => field.startsWith(`items[${index}]`)).map(({ message }) => message) : []);
  return (
    <>
      <p className="second">{t('admin:intent.text')}</p>
      <Panel flush title={t('admin:section.intents')} extra={version !== undefined && <span className="quiet">{t('admin:version', { version })}</span>}>
        <div className="scroll-x">
          <table className="plain-table">
            <thead>
              <tr>
                {['intent', 'condition', 'means'].map((name) => <th key={name}>{t(`admin:intent.${name}`)}</th>)}
                <th />
              </tr>
            </thead>
            <tbody>
              {rules.map((row, index) => (
                <tr key={index}>
                  <td><Select disabled={readOnly} aria-label={t('admin:intent.intent')} style={{ width: 64 }} value={row.intent} options={INTENTS} onChange={(intent: string) => put(index, { intent })} /></td>
                  <td style={{ width: '50%', minWidth: 260 }}>
                    <Input disabled={readOnly} className="mono" aria-label={t('admin:intent.condition')} value={row.condition} onChange={(event) => put(index, { condition: event.target.value })} />
                    {faultsOf(index).map((words) => <div key={words} role="alert" style={{ color: 'var(--bad)' }}>{words}</div>)}
                  </td>
                  <td style={{ minWidth: 220 }}><Input disabled={readOnly} aria-label={t('admin:intent.means')} value={row.means} onChange={(event) => put(index, { means: event.target.value })} /></td>
                  <td className="keep">{!readOnly && <Button type="text" size="small" aria-label={t('admin:remove')} icon={<DeleteOutlined />} onClick={() => change(rules.filter((_, at) => at !== index))} />}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        {!readOnly && (
          <div style={{ padding: 8 }}>
            <Button type="dashed" size="small" icon={<PlusOutlined />} onClick={() => change([...rules, { intent: 'C', condition: '', means: '' }])}>{t('admin:assignment.add')}</Button>
          </div>
        )}
      </Panel>
      <RuleBar edited={edited} fault={fault} save={save} discard={discard} />
      <ChangesMade path="/api/v1/lead-settings/call-intents/history" />
    </>
  );
}
