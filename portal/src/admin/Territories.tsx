import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { ApiError } from '@/api/problem';
import { hasAny, useSession } from '@/session/session';
import { Fault } from '@/ui/parts/Fault';
import { Bones, Panel } from '@/ui/parts/Parts';
import { ChangesMade } from './ChangesMade';
import { RuleBar } from './RuleBar';
import { useRules } from './useRules';

interface Territory {
  unit: string;
  condition: string;
}

/** Which leads belong to which unit; only its people own them unless a manager says otherwise. */
export default function Territories() {
  const { t } = useTranslation();
  const session = useSession();
  const { rules, version, edited, error, fault, refetch, change, save, discard } = useRules<Territory>('/api/v1/lead-territories');
  if (!rules) return error ? <Fault error={error} retry={() => void refetch()} /> : <Bones rows={4} />;
  const readOnly = !hasAny(session, ['admin']);
  const put = (index: number, some: Partial<Territory>) => change(rules.map((rule, at) => (at === index ? { ...rule, ...some } : rule)));
  const faultsOf = (index: number) => (fault instanceof ApiError ? fault.fields.filter(({ field }) => field.startsWith(`items[${index}]`)).map(({ message }) => message) : []);
  return (
    <>
      <p className="second">{t('pool:territory.text')}</p>
      <Panel flush title={t('admin:section.territories')} extra={version !== undefined && <span className="quiet">{t('admin:version', { version })}</span>}>
        <div className="scroll-x">
        <table className="plain-table">
          <thead>
            <tr>
              <th>{t('pool:territory.unit')}</th>
              <th>{t('admin:assignment.condition')}</th>
              <th />
            </tr>
          </thead>
          <tbody>
            {rules.map((rule, index) => (
              <tr key={index}>
                <td style={{ width: 240, minWidth: 160 }}><Input className="mono" disabled={readOnly} aria-label={t('pool:territory.unit')} placeholder="/sales/east" value={rule.unit} onChange={(event) => put(index, { unit: event.target.value })} /></td>
                <td style={{ minWidth: 260 }}>
                  <Input className="mono" disabled={readOnly} aria-label={t('admin:assignment.condition')} placeholder={t('admin:assignment.conditionExample')} value={rule.condition} onChange={(event) => put(index, { condition: event.target.value })} />
                  {faultsOf(index).map((message) => <div key={message} role="alert" style={{ color: 'var(--bad)' }}>{message}</div>)}
                </td>
                <td className="keep">{!readOnly && <Button type="text" size="small" aria-label={t('admin:remove')} icon={<DeleteOutlined />} onClick={() => change(rules.filter((_, at) => at !== index))} />}</td>
              </tr>
            ))}
          </tbody>
        </table>
        </div>
        {rules.length === 0 && <p className="quiet" style={{ padding: 12 }}>{t('pool:territory.none')}</p>}
        {!readOnly && <div style={{ padding: 8 }}><Button type="dashed" size="small" icon={<PlusOutlined />} onClick={() => change([...rules, { unit: '', condition: '' }])}>{t('pool:territory.add')}</Button></div>}
      </Panel>
      <RuleBar edited={edited} fault={fault} save={save} discard={discard} />
      <ChangesMade path="/api/v1/lead-territories/history" />
    </>
  );
}
