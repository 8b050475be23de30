import { ArrowDownOutlined, ArrowUpOutlined, DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Input, InputNumber, Select, Switch } from 'antd';
import { useTranslation } from 'react-i18next';
import { hasAny, useSession } from '@/session/session';
import { choices } from '@/ui/form/choices';
import { Fault } from '@/ui/parts/Fault';
import { Bones, Panel } from '@/ui/parts/Parts';
import { ChangesMade } from './ChangesMade';
import { DuplicateTrial } from './DuplicateTrial';
import { RuleBar } from './RuleBar';
import { useRules } from './useRules';

export interface DuplicateRule {
  name: string;
  fields: string[];
  match: string;
  threshold: number;
  against: string[];
  action: string;
  enabled: boolean;
}

const BLANK: DuplicateRule = { name: '', fields: ['company'], match: 'fuzzy', threshold: 0.7, against: ['lead'], action: 'warn', enabled: true };

interface RowProps {
  rule: DuplicateRule;
  readOnly: boolean;
  put: (some: Partial<DuplicateRule>) => void;
}

function Cells({ rule, readOnly, put }: RowProps) {
  const { t } = useTranslation();
  const many = (name: 'fields' | 'against', options: string[]) => (
    <Select mode="multiple" disabled={readOnly} aria-label={t(`admin:duplicate.${name}`)} style={{ minWidth: 150, width: '100%' }} value={rule[name]} options={choices(t, name === 'fields' ? 'admin:duplicate.on' : 'admin:duplicate.with', options)} onChange={(chosen: string[]) => put({ [name]: chosen })} />
  );
  return (
    <>
      <td style={{ minWidth: 140 }}><Input disabled={readOnly} aria-label={t('admin:duplicate.name')} value={rule.name} onChange={(event) => put({ name: event.target.value })} /></td>
      <td>{many('fields', ['phone', 'email', 'company', 'contactName', 'city'])}</td>
      <td>
        <div className="row tight">
          <Select disabled={readOnly} aria-label={t('admin:duplicate.match')} style={{ width: 96 }} value={rule.match} options={choices(t, 'admin:duplicate.matches', ['exact', 'fuzzy'])} onChange={(match: string) => put({ match })} />
          {rule.match === 'fuzzy' && <InputNumber disabled={readOnly} aria-label={t('admin:duplicate.threshold')} style={{ width: 72 }} min={0.5} max={1} step={0.05} value={rule.threshold} onChange={(threshold) => put({ threshold: threshold ?? 0.7 })} />}
        </div>
      </td>
      <td>{many('against', ['lead', 'account', 'contact'])}</td>
      <td><Select disabled={readOnly} aria-label={t('admin:duplicate.action')} style={{ width: 190 }} value={rule.action} options={choices(t, 'admin:duplicate.actions', ['warn', 'block', 'merge'])} onChange={(action: string) => put({ action })} /></td>
      <td><Switch disabled={readOnly} aria-label={t('admin:duplicate.enabled', { field: rule.name })} checked={rule.enabled} onChange={(enabled) => put({ enabled })} /></td>
    </>
  );
}

/** What makes two records the same customer, and what happens then; tried on what is there before it is put in force. */
export default function DuplicateRules() {
  const { t } = useTranslation();
  const session = useSession();
  const { rules, version, edited, error, fault, refetch, change, save, move, discard } = useRules<DuplicateRule>('/api/v1/lead-duplicate-rules');
  if (!rules) return error ? <Fault error={error} retry={() => void refetch()} /> : <Bones rows={4} />;
  const readOnly = !hasAny(session, ['admin']);
  return (
    <>
      <p className="second">{t('admin:duplicate.text')}</p>
      <Panel flush title={t('admin:section.duplicates')} extra={version !== undefined && <span className="quiet">{t('admin:version', { version })}</span>}>
        <div className="scroll-x">
          <table className="plain-table">
            <thead>
              <tr>
                {['name', 'fields', 'match', 'against', 'action', 'inUse'].map((name) => <th key={name}>{t(`admin:duplicate.${name}`)}</th>)}
                <th />
              </tr>
            </thead>
            <tbody>
              {rules.map((rule, index) => (
                <tr key={index}>
                  <Cells rule={rule} readOnly={readOnly} put={(some) => change(rules.map((each, at) => (at === index ? { ...each, ...some } : each)))} />
                  <td className="keep">
                    {!readOnly && (
                      <>
                        <Button type="text" size="small" disabled={index === 0} aria-label={t('admin:up')} icon={<ArrowUpOutlined />} onClick={() => move(rules, index, -1)} />
                        <Button type="text" size="small" disabled={index === rules.length - 1} aria-label={t('admin:down')} icon={<ArrowDownOutlined />} onClick={() => move(rules, index, 1)} />
                        <Button type="text" size="small" aria-label={t('admin:remove')} icon={<DeleteOutlined />} onClick={() => change(rules.filter((_, at) => at !== index))} />
                      </>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        {!readOnly && (
          <div style={{ padding: 8 }}>
            <Button type="dashed" size="small" icon={<PlusOutlined />} onClick={() => change([...rules, BLANK])}>{t('admin:assignment.add')}</Button>
          </div>
        )}
      </Panel>
      <RuleBar edited={edited} fault={fault} save={save} discard={discard} />
      <ChangesMade path="/api/v1/lead-settings/duplicate-rules/history" />
      <DuplicateTrial rules={rules} />
    </>
  );
}
