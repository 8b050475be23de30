import { ArrowDownOutlined, ArrowUpOutlined, DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { ApiError } from '@/api/problem';
import { hasAny, useSession } from '@/session/session';
import { choices } from '@/ui/form/choices';
import { Fault } from '@/ui/parts/Fault';
import { Bones, Panel } from '@/ui/parts/Parts';
import { ChangesMade } from './ChangesMade';
import { RuleBar } from './RuleBar';
import { TryOut } from './TryOut';
import { useRules } from './useRules';

interface AssignmentRule {
  name: string;
  condition: string;
  strategy: string;
  target: string;
}

const STRATEGIES = ['pool', 'user', 'round-robin', 'least-loaded', 'weighted', 'best-fit'];
const BLANK: AssignmentRule = { name: '', condition: '', strategy: 'round-robin', target: '' };

interface RowProps {
  rule: AssignmentRule;
  index: number;
  last: boolean;
  readOnly: boolean;
  faults: string[];
  put: (some: Partial<AssignmentRule>) => void;
  move: (by: number) => void;
  remove: () => void;
}

function RuleRow({ rule, index, last, readOnly, faults, put, move, remove }: RowProps) {
  const { t } = useTranslation();
  const text = (name: 'name' | 'condition' | 'target') => (
    <Input disabled={readOnly} className={name === 'name' ? '' : 'mono'} aria-label={t(`admin:assignment.${name}`)} placeholder={t(`admin:assignment.${name}Example`)} value={rule[name]} onChange={(event) => put({ [name]: event.target.value })} />
  );
  return (
    <tr>
      <td className="num quiet">{index + 1}</td>
      <td style={{ minWidth: 140 }}>{text('name')}</td>
      <td style={{ minWidth: 260, width: '45%' }}>
        {text('condition')}
        {faults.map((fault) => <div key={fault} role="alert" style={{ color: 'var(--bad)' }}>{fault}</div>)}
      </td>
      <td><Select disabled={readOnly} aria-label={t('admin:assignment.strategy')} style={{ width: 150 }} value={rule.strategy} options={choices(t, 'admin:strategy', STRATEGIES)} onChange={(strategy: string) => put({ strategy })} /></td>
      <td style={{ minWidth: 160 }}>{text('target')}</td>
      <td className="keep">
        {!readOnly && (
          <>
            <Button type="text" size="small" disabled={index === 0} aria-label={t('admin:up')} icon={<ArrowUpOutlined />} onClick={() => move(-1)} />
            <Button type="text" size="small" disabled={last} aria-label={t('admin:down')} icon={<ArrowDownOutlined />} onClick={() => move(1)} />
            <Button type="text" size="small" aria-label={t('admin:remove')} icon={<DeleteOutlined />} onClick={remove} />
          </>
        )}
      </td>
    </tr>
  );
}

/** Who gets a new lead: the first rule whose condition holds decides. */
export default function AssignmentRules() {
  const { t } = useTranslation();
  const session = useSession();
  const { rules, version, edited, error, fault, refetch, change, save, move, discard } = useRules<AssignmentRule>('/api/v1/lead-assignment-rules');
  if (!rules) return error ? <Fault error={error} retry={() => void refetch()} /> : <Bones rows={4} />;
  const readOnly = !hasAny(session, ['admin']);
  const faultsOf = (index: number) => (fault instanceof ApiError ? fault.fields.filter(({ field }) => field.startsWith(`items[${index}]`)).map(({ message }) => message) : []);
  return (
    <>
      <p className="second">{t('admin:assignment.text')}</p>
      <Panel flush title={t('admin:section.assignment')} extra={version !== undefined && <span className="quiet">{t('admin:version', { version })}</span>}>
        <div className="scroll-x">
          <table className="plain-table">
            <thead>
              <tr>
                <th />
                {(['name', 'condition', 'strategy', 'target'] as const).map((name) => <th key={name}>{t(`admin:assignment.${name}`)}</th>)}
                <th />
              </tr>
            </thead>
            <tbody>
              {rules.map((rule, index) => (
                <RuleRow
                  key={index}
                  rule={rule}
                  index={index}
                  last={index === rules.length - 1}
                  readOnly={readOnly}
                  faults={faultsOf(index)}
                  put={(some) => change(rules.map((each, at) => (at === index ? { ...each, ...some } : each)))}
                  move={(by) => move(rules, index, by)}
                  remove={() => change(rules.filter((_, at) => at !== index))}
                />
              ))}
            </tbody>
          </table>
        </div>
        {rules.length === 0 && <p className="quiet" style={{ padding: 12 }}>{t('admin:assignment.none')}</p>}
        {!readOnly && (
          <div style={{ padding: 8 }}>
            <Button type="dashed" size="small" icon={<PlusOutlined />} onClick={() => change([...rules, BLANK])}>
              {t('admin:assignment.add')}
            </Button>
          </div>
        )}
      </Panel>
      <RuleBar edited={edited} fault={fault} save={save} discard={discard} />
      <ChangesMade path="/api/v1/lead-assignment-rules/history" />
      <TryOut rules={rules} />
    </>
  );
}
