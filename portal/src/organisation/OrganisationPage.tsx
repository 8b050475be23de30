import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { http } from '@/api/http';
import type { Page } from '@/api/types/common';
import type { AssignablePerson, Unit, UnitTree } from '@/api/types/sales';
import { hasAny, useSession } from '@/session/session';
import { Fault, useProblemText } from '@/ui/parts/Fault';
import { Bones, Panel, Person, When } from '@/ui/parts/Parts';
import { toast } from '@/ui/parts/toast';

function Branch({ unit, people }: { unit: Unit; people: AssignablePerson[] }) {
  const { t } = useTranslation();
  const members = people.filter(({ orgPath }) => orgPath === unit.path);
  return (
    <li>
      <div className="row">
        <strong>{unit.label}</strong>
        <span className="mono quiet">{unit.path}</span>
      </div>
      {members.length > 0 && (
        <ul className="members">
          {members.map((person) => (
            <li key={person.id} className="row">
              <Person name={person.name} />
              <span className="quiet">{person.roles.filter((role) => role !== 'service').map((role) => t(`shell:role.${role}`, { defaultValue: role })).join(t('ui:comma'))}</span>
            </li>
          ))}
        </ul>
      )}
      {unit.children.length > 0 && (
        <ul className="units">
          {unit.children.map((child) => (
            <Branch key={child.id} unit={child} people={people} />
          ))}
        </ul>
      )}
    </li>
  );
}

/** Units and their people, as the identity provider has them. */
export function OrganisationPage() {
  const { t } = useTranslation();
  const session = useSession();
  const cache = useQueryClient();
  const words = useProblemText();
  const { data, error, refetch } = useQuery({ queryKey: ['org-units'], queryFn: ({ signal }) => http.get<UnitTree>('/api/v1/org-units', {}, signal) });
  const people = useQuery({ queryKey: ['people'], queryFn: ({ signal }) => http.get<Page<AssignablePerson>>('/api/v1/people', { limit: 200 }, signal) });
  const sync = () =>
    http
      .post('/api/v1/org-units/sync', {})
      .then(() => {
        toast('good', t('organisation:synced'));
        void cache.invalidateQueries({ queryKey: ['org-units'] });
        void cache.invalidateQueries({ queryKey: ['people'] });
      })
      .catch((refusal: unknown) => toast('bad', words(refusal)));
  return (
    <div className="page">
      <div className="page-head">
        <h1>{t('organisation:title')}</h1>
        <span className="grow" />
        {data?.syncedAt && <span className="quiet">{t('organisation:asOf')} <When at={data.syncedAt} /></span>}
        {hasAny(session, ['admin']) && <Button onClick={() => void sync()}>{t('organisation:sync')}</Button>}
      </div>
      {data?.directoryAway && <div className="note warn">{t('organisation:away')}</div>}
      {error && !data && <Fault error={error} retry={() => void refetch()} />}
      {!data && !error && <Bones rows={6} />}
      {data && (
        <Panel title={t('organisation:units')}>
          <ul className="units root">
            {data.items.map((unit) => (
              <Branch key={unit.id} unit={unit} people={people.data?.items ?? []} />
            ))}
          </ul>
        </Panel>
      )}
    </div>
  );
}
