import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { http } from '@/api/http';
import type { Lead, LeadDuplicate, MergedLead } from '@/api/types/lead';
import type { Lookup } from '@/ui/form/fields';
import { LookupSelect } from '@/ui/form/LookupSelect';
import { Fault } from '@/ui/parts/Fault';
import { toast } from '@/ui/parts/toast';
import { useCustomFields } from './custom';
import { identityFields, LEADS } from './lead';

type Side = 'this' | 'other';

const text = (value: unknown): string => (value === null || value === undefined ? '' : typeof value === 'string' ? value : JSON.stringify(value));
const leads: Lookup = { path: LEADS, label: (lead) => [lead['company'], lead['contactName'], lead['number']].map(text).filter(Boolean).join(' · ') };

function valuesOf(lead: Lead): Record<string, unknown> {
  const own = Object.fromEntries(identityFields().map(({ name }) => [name, (lead as unknown as Record<string, unknown>)[name]]));
  return { ...own, ...Object.fromEntries(Object.entries(lead.custom ?? {}).map(([key, value]) => [`custom.${key}`, value])) };
}

interface PicksProps {
  one: Lead;
  other: Lead;
  take: Record<string, Side>;
  pick: (field: string, side: Side) => void;
}

/** The fields in which both differ, each with the value to keep. */
function Picks({ one, other, take, pick }: PicksProps) {
  const { t } = useTranslation();
  const { specs } = useCustomFields();
  const mine = valuesOf(one);
  const theirs = valuesOf(other);
  const differing = [...new Set([...Object.keys(mine), ...Object.keys(theirs)])].filter((field) => text(mine[field]) !== text(theirs[field]));
  if (differing.length === 0) return <p className="second">{t('lead:merge.alike')}</p>;
  return (
    <div className="scroll-x">
      <table className="plain-table">
        <thead>
          <tr>
            <th />
            <th>{t('lead:merge.stays', { number: one.number })}</th>
            <th>{t('lead:merge.goes', { number: other.number })}</th>
          </tr>
        </thead>
        <tbody>
          {differing.map((field) => {
            const chosen = take[field] ?? (text(mine[field]) === '' ? 'other' : 'this');
            const label = specs.find(({ name }) => name === field)?.label ?? t(`lead:field.${field}`, { defaultValue: field });
            return (
              <tr key={field}>
                <td>{label}</td>
                {(['this', 'other'] as const).map((side) => (
                  <td key={side}>
                    <label className="row tight">
                      <input type="radio" name={`take.${field}`} checked={chosen === side} disabled={field === 'company' && text((side === 'this' ? mine : theirs)[field]) === ''} onChange={() => pick(field, side)} />
                      <span>{text((side === 'this' ? mine : theirs)[field]) || <span className="quiet">–</span>}</span>
                    </label>
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

/** Makes one lead of two, value by value; says what will happen before it does. */
export function MergeDialog({ lead, onClose, onDone }: { lead: Lead; onClose: () => void; onDone: (lead: Lead) => void }) {
  const { t } = useTranslation();
  const cache = useQueryClient();
  const [otherId, setOtherId] = useState<string>();
  const [take, setTake] = useState<Record<string, Side>>({});
  const [fault, setFault] = useState<unknown>();
  const [sending, setSending] = useState(false);
  const alike = useQuery({
    queryKey: ['leads', 'duplicates', lead.id],
    queryFn: ({ signal }) => http.get<{ items: LeadDuplicate[] }>(`${LEADS}/duplicates`, { company: lead.company, phone: lead.phone ?? undefined, email: lead.email ?? undefined }, signal),
  });
  const other = useQuery({ queryKey: ['leads', 'one', otherId], queryFn: ({ signal }) => http.get<Lead>(`${LEADS}/${otherId}`, {}, signal), enabled: otherId !== undefined });
  const likely = (alike.data?.items ?? []).filter((match) => match.id && match.id !== lead.id && (match.type ?? 'lead') === 'lead');
  const merge = async () => {
    setSending(true);
    setFault(undefined);
    try {
      const merged = await http.post<MergedLead>(`${LEADS}/${lead.id}/merge`, { otherId, take }, lead.version === undefined ? {} : { version: lead.version });
      await cache.invalidateQueries({ queryKey: ['leads'] });
      toast('good', t('lead:merge.done', { company: merged.company }));
      onDone(merged);
      onClose();
    } catch (refusal) {
      setFault(refusal);
    } finally {
      setSending(false);
    }
  };
  return (
    <Modal open title={t('lead:merge.title', { company: lead.company })} onCancel={onClose} footer={null} width={720} mask={{ closable: false }} destroyOnHidden>
      <div className="stack">
        <p className="second">{t('lead:merge.text')}</p>
        {likely.length > 0 && (
          <div className="row wrap">
            {likely.map((match) => (
              <Button key={match.id} size="small" type={match.id === otherId ? 'primary' : 'default'} onClick={() => setOtherId(match.id ?? undefined)}>
                {[match.company, match.number].filter(Boolean).join(' · ')}
              </Button>
            ))}
          </div>
        )}
        <LookupSelect lookup={leads} label={t('lead:merge.other')} value={otherId} onChange={setOtherId} shown={other.data ? leads.label(other.data as unknown as Record<string, unknown>) : undefined} />
        {otherId === lead.id && <p role="alert" style={{ color: 'var(--bad)' }}>{t('lead:merge.same')}</p>}
        {other.data && otherId !== lead.id && <Picks one={lead} other={other.data} take={take} pick={(field, side) => setTake({ ...take, [field]: side })} />}
        {(fault ?? other.error) !== undefined && (fault ?? other.error) !== null && <Fault error={fault ?? other.error} />}
        <div className="row" style={{ justifyContent: 'flex-end' }}>
          <Button onClick={onClose}>{t('ui:cancel')}</Button>
          <Button type="primary" loading={sending} disabled={!other.data || otherId === lead.id} onClick={() => void merge()}>
            {t('lead:merge.submit')}
          </Button>
        </div>
      </div>
    </Modal>
  );
}
