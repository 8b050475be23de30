import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { http } from '@/api/http';
import type { FieldSpec, Values } from '@/ui/form/fields';
import { FormDialog } from '@/ui/form/FormDialog';
import { Fault } from '@/ui/parts/Fault';
import { number } from '@/ui/parts/format';
import { Bones, Panel } from '@/ui/parts/Parts';
import { toast } from '@/ui/parts/toast';

interface Policy {
  priority: string;
  firstAnswerMinutes: number;
  solutionMinutes: number;
  warnPercent: number;
}

interface Plan {
  calendar: { zone: string; hours: { weekday: string; from: string; until: string }[]; holidays: { on: string; name: string }[] };
  policies: Policy[];
  version: number;
}

const PATH = '/api/v1/sla-policies';
const FIELDS: FieldSpec[] = [
  { name: 'firstAnswerMinutes', label: 'admin:level.firstAnswer', kind: 'number', required: true, min: 1, max: 100_000 },
  { name: 'solutionMinutes', label: 'admin:level.solution', kind: 'number', required: true, min: 1, max: 100_000 },
  { name: 'warnPercent', label: 'admin:level.warn', kind: 'number', required: true, min: 1, max: 99 },
];

/** How soon is promised, by priority, in business minutes. */
export default function ServiceLevels() {
  const { t } = useTranslation();
  const cache = useQueryClient();
  const [editing, setEditing] = useState<Policy>();
  const { data, error, refetch } = useQuery({ queryKey: ['rules', PATH], queryFn: ({ signal }) => http.get<Plan>(PATH, {}, signal) });
  if (!data) return error ? <Fault error={error} retry={() => void refetch()} /> : <Bones rows={4} />;
  const save = async (values: Values) => {
    const policies = data.policies.map((policy) => (policy.priority === editing?.priority ? { ...policy, ...values } : policy));
    cache.setQueryData(['rules', PATH], await http.put<Plan>(PATH, { calendar: data.calendar, policies }, { version: data.version }));
    toast('good', t('admin:saved'));
  };
  const hours = data.calendar.hours.map(({ weekday, from, until }) => `${t(`admin:weekday.${weekday}`)} ${from.slice(0, 5)}–${until.slice(0, 5)}`);
  return (
    <>
      <p className="second">{t('admin:level.text', { zone: data.calendar.zone, hours: hours.join(t('ui:comma')) })}</p>
      <Panel flush title={t('admin:section.levels')} extra={<span className="quiet">{t('admin:version', { version: data.version })}</span>}>
        <table className="plain-table">
          <thead>
            <tr>
              <th>{t('ticket:field.priority')}</th>
              {FIELDS.map(({ name, label }) => (
                <th key={name} className="num">{t(label)}</th>
              ))}
              <th />
            </tr>
          </thead>
          <tbody>
            {data.policies.map((policy) => (
              <tr key={policy.priority}>
                <td>{t(`ticket:priority.${policy.priority}`)}</td>
                <td className="num">{number(policy.firstAnswerMinutes)}</td>
                <td className="num">{number(policy.solutionMinutes)}</td>
                <td className="num">{number(policy.warnPercent)}</td>
                <td className="num">
                  <Button size="small" type="text" onClick={() => setEditing(policy)}>
                    {t('admin:level.change')}
                  </Button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Panel>
      {editing && (
        <FormDialog
          title={t('admin:level.of', { priority: t(`ticket:priority.${editing.priority}`) })}
          draftKey={`sla.${editing.priority}`}
          fields={FIELDS}
          initial={{ firstAnswerMinutes: editing.firstAnswerMinutes, solutionMinutes: editing.solutionMinutes, warnPercent: editing.warnPercent }}
          submitLabel={t('admin:putInForce')}
          submit={save}
          onClose={() => setEditing(undefined)}
        />
      )}
    </>
  );
}
