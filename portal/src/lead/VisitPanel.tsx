import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { http } from '@/api/http';
import type { Page } from '@/api/types/common';
import { distance, locate } from '@/desk/location';
import type { Visit } from '@/desk/types';
import { hasAny, useSession } from '@/session/session';
import DateInput from '@/ui/form/DateInput';
import { useProblemText } from '@/ui/parts/Fault';
import { Panel, Tag, When } from '@/ui/parts/Parts';
import { toast } from '@/ui/parts/toast';

/** The visits of a lead, with a line to plan the next one and to say where the lead is. */
export function VisitPanel({ leadId }: { leadId: string }) {
  const { t } = useTranslation();
  const session = useSession();
  const cache = useQueryClient();
  const words = useProblemText();
  const [at, setAt] = useState<string | null>(null);
  const [purpose, setPurpose] = useState('');
  const goes = hasAny(session, ['sales-rep', 'telesales', 'sales-manager']);
  const { data } = useQuery({ queryKey: ['visits', leadId], enabled: goes, queryFn: ({ signal }) => http.get<Page<Visit>>(`/api/v1/leads/${leadId}/visits`, {}, signal) });
  if (!goes) return null;
  const failed = (refusal: unknown) => toast('bad', words(refusal));
  const plan = async () => {
    try {
      await http.post('/api/v1/lead-visits', { leadId, plannedAt: at, purpose: purpose || null });
      setAt(null);
      setPurpose('');
      toast('good', t('desk:visit.planned'));
      await cache.invalidateQueries({ queryKey: ['visits'] });
    } catch (refusal) {
      failed(refusal);
    }
  };
  const mark = () =>
    locate()
      .then((here) => http.put(`/api/v1/leads/${leadId}/place`, { latitude: here.latitude, longitude: here.longitude }))
      .then(() => toast('good', t('desk:visit.placeSaved')))
      .catch((refusal: unknown) => (refusal instanceof Error && refusal.constructor === Error ? toast('bad', t('desk:visit.unlocated', { why: refusal.message })) : failed(refusal)));
  return (
    <Panel title={t('desk:visit.title')} extra={<Button size="small" type="text" onClick={() => void mark()}>{t('desk:visit.hereNow')}</Button>}>
      <ul className="related">
        {data?.items.map((visit) => (
          <li key={visit.id}>
            <When at={visit.plannedAt} />
            <span className="grow clip">{visit.purpose ?? visit.note}</span>
            {visit.distance !== null && <span className="quiet">{t('desk:visit.off', { distance: distance(visit.distance) })}</span>}
            <Tag tone={visit.state === 'checked-in' ? 'good' : 'neutral'}>{t(`desk:visit.state.${visit.state}`)}</Tag>
          </li>
        ))}
      </ul>
      <div className="stack">
        <DateInput time value={at} onChange={setAt} />
        <Input aria-label={t('desk:visit.purpose')} placeholder={t('desk:visit.purpose')} value={purpose} maxLength={500} onChange={(event) => setPurpose(event.target.value)} />
        <Button size="small" disabled={!at} onClick={() => void plan()}>{t('desk:visit.plan')}</Button>
      </div>
    </Panel>
  );
}
