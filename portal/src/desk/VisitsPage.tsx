import { AimOutlined } from '@ant-design/icons';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import dayjs from 'dayjs';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { http } from '@/api/http';
import type { Page } from '@/api/types/common';
import DateInput from '@/ui/form/DateInput';
import { Fault, useProblemText } from '@/ui/parts/Fault';
import { hour } from '@/ui/parts/format';
import { Bones, Empty, Panel, Tag, type Tone } from '@/ui/parts/Parts';
import { toast } from '@/ui/parts/toast';
import { CheckIn } from './CheckIn';
import { Consent } from './Consent';
import { distance, locate } from './location';
import type { Near, Route, Visit } from './types';

const VISITS = '/api/v1/lead-visits';
/** The hours of the page are those of the phone, and so is the day. */
const { timeZone: zone } = Intl.DateTimeFormat().resolvedOptions();
const tones: Record<Visit['state'], Tone> = { planned: 'info', 'checked-in': 'good', cancelled: 'neutral' };

function Line({ visit, way, act }: { visit: Visit; way?: number | undefined; act: (verb: 'check-in' | 'cancel') => void }) {
  const { t } = useTranslation();
  return (
    <li>
      <span className="mono">{hour(visit.plannedAt)}</span>
      <span className="grow">
        <Link to={`/leads/${visit.leadId}`}>{visit.company}</Link>
        <div className="second">
          {visit.place?.address ?? t(visit.place ? 'desk:visit.placed' : 'desk:visit.unplaced')}
          {way !== undefined && ` · ${distance(way)}`}
          {visit.distance !== null && ` · ${t('desk:visit.off', { distance: distance(visit.distance) })}`}
        </div>
      </span>
      {visit.state === 'planned' ? (
        <>
          <Button size="small" type="primary" onClick={() => act('check-in')}>{t('desk:visit.checkIn')}</Button>
          <Button size="small" type="text" onClick={() => act('cancel')}>{t('desk:visit.cancel')}</Button>
        </>
      ) : (
        <Tag tone={tones[visit.state]}>{t(`desk:visit.state.${visit.state}`)}</Tag>
      )}
    </li>
  );
}

/** The day's visits, the best way round them, and which leads are near; made for a phone. */
export default function VisitsPage() {
  const { t } = useTranslation();
  const cache = useQueryClient();
  const words = useProblemText();
  const [on, setOn] = useState(dayjs().format('YYYY-MM-DD'));
  const [at, setAt] = useState<Visit>();
  const [route, setRoute] = useState<Route>();
  const [near, setNear] = useState<Near[]>();
  const { data, error, refetch } = useQuery({ queryKey: ['visits', on], queryFn: ({ signal }) => http.get<Page<Visit>>(VISITS, { on, zone }, signal) });
  const reload = () => cache.invalidateQueries({ queryKey: ['visits'] });
  const failed = (refusal: unknown) => toast('bad', refusal instanceof Error && refusal.constructor === Error ? t('desk:visit.unlocated', { why: refusal.message }) : words(refusal));
  const findWay = () => locate().then((here) => http.post<Route>(`${VISITS}/route`, { on, zone, latitude: here.latitude, longitude: here.longitude })).then(setRoute).catch(failed);
  const findNear = () => locate().then((here) => http.get<Page<Near>>(`${VISITS}/near`, { latitude: here.latitude, longitude: here.longitude, kilometres: 20 })).then(({ items }) => setNear(items)).catch(failed);
  const act = (visit: Visit) => (verb: 'check-in' | 'cancel') => {
    if (verb === 'check-in') setAt(visit);
    else void http.post(`${VISITS}/${visit.id}/cancel`, {}).then(reload).catch(failed);
  };
  const legs: { visit: Visit; way?: number }[] | undefined = route && [...route.legs.map((leg) => ({ visit: leg.visit, way: leg.metres })), ...route.unplaced.map((visit) => ({ visit }))];
  const lines = legs ?? data?.items.map((visit): { visit: Visit; way?: number } => ({ visit }));
  return (
    <>
      <Consent />
      <div className="row wrap">
        <span style={{ width: 150 }}>
          <DateInput time={false} value={on} onChange={(day) => { setOn(day ?? dayjs().format('YYYY-MM-DD')); setRoute(undefined); }} />
        </span>
        <Button onClick={() => void findWay()}>{t('desk:visit.bestWay')}</Button>
        <Button icon={<AimOutlined />} onClick={() => void findNear()}>{t('desk:visit.near')}</Button>
      </div>
      {error && <Fault error={error} retry={() => void refetch()} />}
      {!lines && !error && <Bones rows={4} />}
      {lines?.length === 0 && <Empty title={t('desk:visit.none')} text={t('desk:visit.text')} />}
      {lines && lines.length > 0 && (
        <Panel flush title={route ? t('desk:visit.way', { distance: distance(route.metres) }) : t('desk:visit.day')}>
          <ul className="related">{lines.map(({ visit, way }) => <Line key={visit.id} visit={visit} way={way} act={act(visit)} />)}</ul>
        </Panel>
      )}
      {near && (
        <Panel flush title={t('desk:visit.nearby')}>
          {near.length === 0 && <p className="quiet" style={{ padding: 12 }}>{t('desk:visit.nobodyNear')}</p>}
          <ul className="related">
            {near.map((lead) => (
              <li key={lead.leadId}>
                <span className="grow"><Link to={`/leads/${lead.leadId}`}>{lead.company}</Link> <span className="second">{lead.contactName} {lead.phone}</span></span>
                <span className="quiet">{distance(lead.metres)}</span>
              </li>
            ))}
          </ul>
        </Panel>
      )}
      {at && <CheckIn visit={at} onClose={() => setAt(undefined)} onDone={() => { setAt(undefined); setRoute(undefined); void reload(); }} />}
    </>
  );
}
