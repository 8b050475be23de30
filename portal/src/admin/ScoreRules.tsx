import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Input, InputNumber } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { http } from '@/api/http';
import { ApiError } from '@/api/problem';
import { hasAny, useSession } from '@/session/session';
import { drafts } from '@/ui/parts/drafts';
import { Fault } from '@/ui/parts/Fault';
import { Bones, Panel } from '@/ui/parts/Parts';
import { toast } from '@/ui/parts/toast';
import { ChangesMade } from './ChangesMade';
import { RuleBar } from './RuleBar';
import { ScoreTrial } from './ScoreTrial';

interface ScoreRule {
  name: string;
  group: string;
  condition: string;
  points: number;
  halfLifeDays?: number | null;
}

export interface ScoreRuleSet {
  items: ScoreRule[];
  limits: Record<string, number>;
  grades: Record<string, number>;
}

const PATH = '/api/v1/lead-score-rules';
const GROUPS = ['fit', 'interest', 'engagement'];

interface RowProps {
  rule: ScoreRule;
  faults: string[];
  readOnly: boolean;
  put: (some: Partial<ScoreRule>) => void;
  remove: () => void;
}

function Row({ rule, faults, readOnly, put, remove }: RowProps) {
  const { t } = useTranslation();
  return (
    <tr>
      <td style={{ minWidth: 160 }}><Input disabled={readOnly} aria-label={t('admin:score.name')} value={rule.name} onChange={(event) => put({ name: event.target.value })} /></td>
      <td style={{ minWidth: 260, width: '50%' }}>
        <Input disabled={readOnly} className="mono" aria-label={t('admin:score.condition')} value={rule.condition} onChange={(event) => put({ condition: event.target.value })} />
        {faults.map((fault) => <div key={fault} role="alert" style={{ color: 'var(--bad)' }}>{fault}</div>)}
      </td>
      <td><InputNumber disabled={readOnly} aria-label={t('admin:score.points')} min={-100} max={100} value={rule.points} onChange={(points) => put({ points: points ?? 0 })} /></td>
      <td>{rule.group === 'engagement' && <InputNumber disabled={readOnly} aria-label={t('admin:score.halfLife')} min={1} max={3650} value={rule.halfLifeDays ?? 14} onChange={(halfLifeDays) => put({ halfLifeDays })} />}</td>
      <td className="keep">{!readOnly && <Button type="text" size="small" aria-label={t('admin:remove')} icon={<DeleteOutlined />} onClick={remove} />}</td>
    </tr>
  );
}

function Numbers({ values, label, names, readOnly, put }: { values: Record<string, number>; label: string; names: string[]; readOnly: boolean; put: (values: Record<string, number>) => void }) {
  const { t } = useTranslation();
  return (
    <div className="row wrap">
      {names.map((name) => (
        <label key={name} className="row tight">
          {t(`${label}.${name}`)}
          <InputNumber disabled={readOnly} min={0} max={100} value={values[name] ?? 0} onChange={(value) => put({ ...values, [name]: value ?? 0 })} />
        </label>
      ))}
    </div>
  );
}

function useScoreRules() {
  const { t } = useTranslation();
  const cache = useQueryClient();
  const { data, error, refetch } = useQuery({ queryKey: ['rules', PATH], queryFn: ({ signal }) => http.get<ScoreRuleSet & { version: number }>(PATH, {}, signal) });
  const [edited, setEdited] = useState<ScoreRuleSet | undefined>(() => drafts.read<ScoreRuleSet>(PATH));
  const [fault, setFault] = useState<unknown>();
  const change = (next: ScoreRuleSet | undefined) => {
    setEdited(next);
    if (next) drafts.keep(PATH, next);
    else drafts.drop(PATH);
  };
  const save = async () => {
    setFault(undefined);
    try {
      cache.setQueryData(['rules', PATH], await http.put(PATH, edited, data ? { version: data.version } : {}));
      change(undefined);
      toast('good', t('admin:score.saved'));
    } catch (refusal) {
      setFault(refusal);
    }
  };
  return { rules: edited ?? data, version: data?.version, edited: edited !== undefined, error, fault, refetch, change, save };
}

/** What makes a lead worth more or less, in three groups, and from which score on it has which grade. */
export default function ScoreRules() {
  const { t } = useTranslation();
  const session = useSession();
  const { rules, version, edited, error, fault, refetch, change, save } = useScoreRules();
  if (!rules) return error ? <Fault error={error} retry={() => void refetch()} /> : <Bones rows={6} />;
  const readOnly = !hasAny(session, ['admin']);
  const whole: ScoreRuleSet = { items: rules.items, limits: rules.limits, grades: rules.grades };
  const faultsOf = (index: number) => (fault instanceof ApiError ? fault.fields.filter(({ field }) => field.startsWith(`items[${index}]`)).map(({ message }) => message) : []);
  const putRule = (index: number, some: Partial<ScoreRule>) => change({ ...whole, items: whole.items.map((rule, at) => (at === index ? { ...rule, ...some } : rule)) });
  return (
    <>
      <p className="second">{t('admin:score.text')}</p>
      {GROUPS.map((group) => (
        <Panel key={group} flush title={t(`lead:score.group.${group}`)} extra={<span className="quiet">{t('admin:score.most', { points: whole.limits[group] ?? 0 })}</span>}>
          <div className="scroll-x">
            <table className="plain-table">
              <thead>
                <tr>
                  {['name', 'condition', 'points'].map((name) => <th key={name}>{t(`admin:score.${name}`)}</th>)}
                  <th>{group === 'engagement' && t('admin:score.halfLife')}</th>
                  <th />
                </tr>
              </thead>
              <tbody>
                {whole.items.map((rule, index) =>
                  rule.group === group ? <Row key={index} rule={rule} faults={faultsOf(index)} readOnly={readOnly} put={(some) => putRule(index, some)} remove={() => change({ ...whole, items: whole.items.filter((_, at) => at !== index) })} /> : null,
                )}
              </tbody>
            </table>
          </div>
          {!readOnly && (
            <div style={{ padding: 8 }}>
              <Button type="dashed" size="small" icon={<PlusOutlined />} onClick={() => change({ ...whole, items: [...whole.items, { name: '', group, condition: '', points: 5, halfLifeDays: group === 'engagement' ? 14 : null }] })}>
                {t('admin:assignment.add')}
              </Button>
            </div>
          )}
        </Panel>
      ))}
      <Panel title={t('admin:score.limitsAndGrades')} extra={version !== undefined && <span className="quiet">{t('admin:version', { version })}</span>}>
        <div className="stack">
          <Numbers values={whole.limits} label="lead:score.group" names={GROUPS} readOnly={readOnly} put={(limits) => change({ ...whole, limits })} />
          <Numbers values={whole.grades} label="admin:score.from" names={['a', 'b', 'c']} readOnly={readOnly} put={(grades) => change({ ...whole, grades })} />
        </div>
      </Panel>
      <RuleBar edited={edited} fault={fault} save={save} discard={() => change(undefined)} />
      <ChangesMade path="/api/v1/lead-settings/score-rules/history" />
      <ScoreTrial rules={whole} />
    </>
  );
}
