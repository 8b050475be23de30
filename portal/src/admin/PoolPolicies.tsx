import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Checkbox, Input, InputNumber, Select } from 'antd';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { http } from '@/api/http';
import type { Page } from '@/api/types/common';
import type { Pool, PoolPolicy } from '@/desk/types';
import { choices } from '@/ui/form/choices';
import { Fault } from '@/ui/parts/Fault';
import { number } from '@/ui/parts/format';
import { Bones, Panel, PersonName, When } from '@/ui/parts/Parts';
import { toast } from '@/ui/parts/toast';
import { ChangesMade } from './ChangesMade';
import { PoolTerms } from './PoolTerms';

const POOLS = '/api/v1/lead-pools';
const LIMITS = ['capacity', 'claimsPerDay', 'viewsPerDay'] as const;
const DAYS = ['followUpDays', 'conversionDays', 'protectionDays'] as const;
const SWITCHES = ['teamKeptOut', 'verifiedOnly', 'tellManager'] as const;
const FIELDS = ['contactName', 'phone', 'email', 'note'];
const KINDS = ['swap-ring', 'hoarding', 'copied-text', 'impossible-check-in', 'burst-after-warning'];
const address = (key: string) => `${POOLS}/${encodeURIComponent(key)}/policy`;

function Field({ label, children }: { label: string; children: ReactNode }) {
  return (
    <label className="stack" style={{ gap: 4 }}>
      <span className="second">{label}</span>
      {children}
    </label>
  );
}

/** Another capacity for reps of a level, as lines "senior 80". */
function Levels({ levels, put }: { levels: Record<string, number>; put: (levels: Record<string, number>) => void }) {
  const { t } = useTranslation();
  const read = (values: string[]) =>
    put(Object.fromEntries(values.flatMap((value) => {
      const [, level, most] = /^(.+?)\s+(\d+)$/.exec(value) ?? [];
      return level === undefined || most === undefined ? [] : [[level, Number(most)]];
    })));
  return <Select mode="tags" aria-label={t('pool:capacityByLevel')} placeholder={t('pool:levelExample')} value={Object.entries(levels).map(([level, most]) => `${level} ${most}`)} onChange={read} />;
}

function Editor({ poolKey }: { poolKey: string }) {
  const { t } = useTranslation();
  const cache = useQueryClient();
  const { data, error, refetch } = useQuery({ queryKey: ['pool-policy', poolKey], queryFn: ({ signal }) => http.get<PoolPolicy>(address(poolKey), {}, signal) });
  const [edited, setEdited] = useState<PoolPolicy>();
  const [fault, setFault] = useState<unknown>();
  const policy = edited ?? data;
  if (!policy) return error ? <Fault error={error} retry={() => void refetch()} /> : <Bones rows={6} />;
  const put = (some: Partial<PoolPolicy>) => setEdited({ ...policy, ...some });
  const save = async () => {
    setFault(undefined);
    try {
      await http.put(address(poolKey), policy, { version: policy.version });
      setEdited(undefined);
      await cache.invalidateQueries({ queryKey: ['pool-policy'] });
      toast('good', t('pool:saved'));
    } catch (refusal) {
      setFault(refusal);
    }
  };
  const numbers = (value: string[]) => value.map(Number).filter((days) => Number.isInteger(days) && days >= 0);
  return (
    <Panel
      title={t('pool:policy')}
      extra={<span className="quiet">{policy.inheritedFrom ? t('pool:inherited', { pool: policy.inheritedFrom }) : policy.byUserName ? <><PersonName of={policy.byUserName} /> <When at={policy.updatedAt} /></> : t('pool:usual')}</span>}
    >
      {fault !== undefined && <Fault error={fault} />}
      <div className="form-grid" style={{ rowGap: 12 }}>
        {LIMITS.map((name) => <Field key={name} label={t(`pool:${name}`)}><InputNumber min={0} placeholder={t('pool:unlimited')} value={policy[name]} onChange={(value) => put({ [name]: value })} /></Field>)}
        {DAYS.map((name) => <Field key={name} label={t(`pool:${name}`)}><InputNumber min={name === 'protectionDays' ? 0 : 1} value={policy[name]} onChange={(value) => put({ [name]: value ?? data?.[name] ?? 1 })} /></Field>)}
        <Field label={t('pool:capacityByLevel')}><Levels levels={policy.capacityByLevel} put={(capacityByLevel) => put({ capacityByLevel })} /></Field>
        <Field label={t('pool:warningDays')}><Select mode="tags" aria-label={t('pool:warningDays')} value={policy.warningDays.map(String)} onChange={(value: string[]) => put({ warningDays: numbers(value) })} /></Field>
        <Field label={t('pool:maskedFields')}><Select mode="multiple" aria-label={t('pool:maskedFields')} value={policy.maskedFields} options={choices(t, 'lead:field', FIELDS)} onChange={(maskedFields: string[]) => put({ maskedFields })} /></Field>
        <Field label={t('pool:blockedBy')}><Select mode="multiple" aria-label={t('pool:blockedBy')} value={policy.blockedBy} options={choices(t, 'desk:kind', KINDS)} onChange={(blockedBy: string[]) => put({ blockedBy })} /></Field>
        <Field label={t('pool:zone')}><Input value={policy.zone} maxLength={50} onChange={(event) => put({ zone: event.target.value })} /></Field>
      </div>
      <div className="stack" style={{ marginTop: 12 }}>
        {SWITCHES.map((name) => <Checkbox key={name} checked={policy[name]} onChange={(event) => put({ [name]: event.target.checked })}>{t(`pool:${name}`)}</Checkbox>)}
      </div>
      <h3 style={{ marginTop: 16 }}>{t('pool:terms')}</h3>
      <PoolTerms policy={policy} put={(terms) => put({ terms })} />
      <ChangesMade path={`${address(poolKey)}/history`} />
      {edited && (
        <div className="row" style={{ marginTop: 12 }}>
          <Button type="primary" onClick={() => void save()}>{t('admin:putInForce')}</Button>
          <Button onClick={() => setEdited(undefined)}>{t('admin:discard')}</Button>
        </div>
      )}
    </Panel>
  );
}

/** What holds in each public pool; a pool without a policy of its own takes the nearest above. */
export default function PoolPolicies() {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery({ queryKey: ['lead-pools'], queryFn: ({ signal }) => http.get<Page<Pool>>(POOLS, {}, signal) });
  const [chosen, setChosen] = useState<string>();
  if (!data) return error ? <Fault error={error} retry={() => void refetch()} /> : <Bones rows={4} />;
  const key = chosen ?? (data.items.find(({ waiting }) => waiting > 0) ?? data.items[0])?.key;
  return (
    <>
      <p className="second">{t('pool:text')}</p>
      <Select showSearch aria-label={t('pool:choose')} style={{ width: 360 }} value={key ?? null} options={data.items.map((pool) => ({ value: pool.key, label: `${pool.label} (${pool.path}) · ${t('pool:waiting', { waiting: number(pool.waiting) })}` }))} optionFilterProp="label" onChange={(value: string) => setChosen(value)} />
      {key !== undefined && <Editor key={key} poolKey={key} />}
    </>
  );
}
