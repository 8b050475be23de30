import { useQuery } from '@tanstack/react-query';
import { Segmented } from 'antd';
import dayjs from 'dayjs';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { http } from '@/api/http';
import type { Page } from '@/api/types/common';
import { Fault } from '@/ui/parts/Fault';
import { number } from '@/ui/parts/format';
import { Bones, Day, Empty, Panel, Person } from '@/ui/parts/Parts';

interface Count {
  userName: string;
  on: string;
  byChannel: Record<string, number>;
  all: number;
  verified: number;
}

const CHANNELS = ['call', 'visit', 'email', 'message', 'wechat', 'meeting', 'other'];
const SPAN = { day: 14, week: 84 };

/** How much each person did about leads, by day or week. */
export default function ActivityPage() {
  const { t } = useTranslation();
  const [by, setBy] = useState<'day' | 'week'>('day');
  const to = dayjs().format('YYYY-MM-DD');
  const from = dayjs().subtract(SPAN[by], 'day').format('YYYY-MM-DD');
  const { data, error, refetch } = useQuery({ queryKey: ['follow-up-counts', by, from, to], queryFn: ({ signal }) => http.get<Page<Count>>('/api/v1/lead-follow-up-counts', { from, to, by }, signal) });
  const steps = (['day', 'week'] as const).map((value) => ({ value, label: t(`desk:activity.by.${value}`) }));
  return (
    <>
      <Segmented aria-label={t('desk:section.activity')} options={steps} value={by} onChange={setBy} />
      {error && <Fault error={error} retry={() => void refetch()} />}
      {!data && !error && <Bones rows={6} />}
      {data?.items.length === 0 && <Empty title={t('desk:activity.none')} />}
      {data && data.items.length > 0 && (
        <Panel flush title={t('desk:section.activity')}>
          <div className="scroll-x">
            <table className="plain-table">
              <thead>
                <tr>
                  <th>{t(`desk:activity.by.${by}`)}</th>
                  <th>{t('desk:activity.who')}</th>
                  {CHANNELS.map((channel) => <th key={channel} className="num">{t(`lead:channel.${channel}`)}</th>)}
                  <th className="num">{t('desk:activity.all')}</th>
                  <th className="num">{t('desk:activity.verified')}</th>
                </tr>
              </thead>
              <tbody>
                {data.items.toReversed().map((count) => (
                  <tr key={count.on + count.userName}>
                    <td><Day date={count.on} /></td>
                    <td><Person name={count.userName} /></td>
                    {CHANNELS.map((channel) => <td key={channel} className="num">{count.byChannel[channel] === undefined ? '' : number(count.byChannel[channel])}</td>)}
                    <td className="num">{number(count.all)}</td>
                    <td className="num">{number(count.verified)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </Panel>
      )}
    </>
  );
}
