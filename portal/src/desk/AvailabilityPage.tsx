import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Checkbox, Input, InputNumber, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { http } from '@/api/http';
import type { Page } from '@/api/types/common';
import { hasAny, useSession } from '@/session/session';
import DateInput from '@/ui/form/DateInput';
import { Fault } from '@/ui/parts/Fault';
import { Bones, Panel, Person, PersonName } from '@/ui/parts/Parts';
import { toast } from '@/ui/parts/toast';
import type { Availability } from './types';

const PEOPLE = '/api/v1/lead-people';
const WEEK = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const SKILLS = ['industries', 'languages', 'regions', 'customerTypes'] as const;
const address = (userName: string) => `${PEOPLE}/${encodeURIComponent(userName)}/availability`;

function Leave({ person, put }: { person: Availability; put: (some: Partial<Availability>) => void }) {
  const { t } = useTranslation();
  const change = (index: number, some: Partial<Availability['leave'][number]>) => put({ leave: person.leave.map((days, at) => (at === index ? { ...days, ...some } : days)) });
  return (
    <div className="stack">
      {person.leave.map((days, index) => (
        <div className="row wrap" key={index}>
          <span style={{ width: 150 }}><DateInput time={false} value={days.firstDay} onChange={(firstDay) => change(index, { firstDay: firstDay ?? '' })} /></span>
          <span style={{ width: 150 }}><DateInput time={false} value={days.lastDay} onChange={(lastDay) => change(index, { lastDay: lastDay ?? '' })} /></span>
          <Input style={{ width: 200 }} aria-label={t('desk:people.reason')} placeholder={t('desk:people.reason')} value={days.reason ?? ''} onChange={(event) => change(index, { reason: event.target.value })} />
          <Button type="text" size="small" aria-label={t('desk:people.removeLeave')} icon={<DeleteOutlined />} onClick={() => put({ leave: person.leave.filter((_, at) => at !== index) })} />
        </div>
      ))}
      <span>
        <Button type="dashed" size="small" icon={<PlusOutlined />} onClick={() => put({ leave: [...person.leave, { firstDay: '', lastDay: '', reason: null }] })}>{t('desk:people.addLeave')}</Button>
      </span>
    </div>
  );
}

/** One person's hours, leave and profile; level and weight only for whoever leads them. */
function Sheet({ userName, leads }: { userName: string; leads: boolean }) {
  const { t } = useTranslation();
  const cache = useQueryClient();
  const { data, error, refetch } = useQuery({ queryKey: ['availability', userName], queryFn: ({ signal }) => http.get<Availability>(address(userName), {}, signal) });
  const [edited, setEdited] = useState<Availability>();
  const [fault, setFault] = useState<unknown>();
  const person = edited ?? data;
  if (!person) return error ? <Fault error={error} retry={() => void refetch()} /> : <Bones rows={5} />;
  const put = (some: Partial<Availability>) => setEdited({ ...person, ...some });
  const save = async () => {
    setFault(undefined);
    try {
      const saved = await http.put<Availability>(address(userName), person, { version: person.version });
      cache.setQueryData(['availability', userName], saved);
      setEdited(undefined);
      toast('good', t('desk:people.saved'));
    } catch (refusal) {
      setFault(refusal);
    }
  };
  return (
    <Panel title={<Person name={userName} />} extra={edited && <Button type="primary" size="small" onClick={() => void save()}>{t('desk:people.save')}</Button>}>
      {fault !== undefined && <Fault error={fault} />}
      <div className="stack">
        <div className="row wrap">
          <Input style={{ width: 110 }} type="time" aria-label={t('desk:people.worksFrom')} value={person.worksFrom.slice(0, 5)} onChange={(event) => put({ worksFrom: event.target.value })} />
          –
          <Input style={{ width: 110 }} type="time" aria-label={t('desk:people.worksTo')} value={person.worksTo.slice(0, 5)} onChange={(event) => put({ worksTo: event.target.value })} />
          <Input style={{ width: 180 }} aria-label={t('desk:people.zone')} value={person.zone} onChange={(event) => put({ zone: event.target.value })} />
        </div>
        <Checkbox.Group value={person.workDays} options={WEEK.map((name, index) => ({ value: index + 1, label: t(`admin:weekday.${name}`) }))} onChange={(workDays) => put({ workDays })} />
        <Leave person={person} put={put} />
        {SKILLS.map((skill) => (
          <label key={skill} className="stack" style={{ gap: 4 }}>
            <span className="second">{t(`desk:people.${skill}`)}</span>
            <Select mode="tags" aria-label={t(`desk:people.${skill}`)} value={person[skill]} onChange={(values: string[]) => put({ [skill]: values })} />
          </label>
        ))}
        {leads && (
          <div className="row wrap">
            <Input style={{ width: 160 }} aria-label={t('desk:people.level')} placeholder={t('desk:people.level')} value={person.level ?? ''} onChange={(event) => put({ level: event.target.value })} />
            <InputNumber aria-label={t('desk:people.weight')} prefix={t('desk:people.weight')} min={0} max={100} value={person.weight} onChange={(weight) => put({ weight: weight ?? 1 })} />
          </div>
        )}
      </div>
    </Panel>
  );
}

/** When people work and when they are away: one's own, and that of the people one leads. */
export default function AvailabilityPage() {
  const { t } = useTranslation();
  const session = useSession();
  const leads = hasAny(session, ['sales-manager', 'admin']);
  const [chosen, setChosen] = useState(session.userName);
  const { data } = useQuery({ queryKey: ['availability'], enabled: leads, queryFn: ({ signal }) => http.get<Page<Availability>>(PEOPLE, {}, signal) });
  const names = [...new Set([session.userName, ...(data?.items.map(({ userName }) => userName) ?? [])])];
  return (
    <>
      <p className="second">{t('desk:people.text')}</p>
      {leads && <Select showSearch aria-label={t('desk:people.who')} style={{ width: 240 }} value={chosen} options={names.map((value) => ({ value, label: <PersonName of={value} /> }))} onChange={(name: string) => setChosen(name)} />}
      <Sheet key={chosen} userName={chosen} leads={leads && chosen !== session.userName} />
    </>
  );
}
