import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { http } from '@/api/http';
import type { Page } from '@/api/types/common';
import type { AssignablePerson, Unit, UnitTree } from '@/api/types/sales';
import { hasAny, useSession } from '@/session/session';
import { Fault, useProblemText } from '@/ui/parts/Fault';
import { Bones, Panel, Person, When } from '@/ui/parts/Parts';
import { toast } from '@/ui/parts/toast';
import { UnitName } from '@/ui/parts/units';

/** Up to so many units show their people at once. */
const FEW = 40;

function Members({ unit }: { unit: string }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery({
    queryKey: ['people', unit],
    queryFn: ({ signal }) => http.get<Page<AssignablePerson>>('/api/v1/org-units/members', { unit }, signal),
  });
  if (error) return <Fault error={error} retry={() => void refetch()} />;
  if (!data) return <Bones rows={1} />;
  if (data.items.length === 0) return null;
  return (
    <ul className="members">
      {data.items.map((person) => (
        <li key={person.id} className="row">
          <Person name={person.name} />
          <span className="quiet">{person.roles.filter((role) => role !== 'service').map((role) => t(`shell:role.${role}`, { defaultValue: role })).join(t('ui:comma'))}</span>
        </li>
      ))}
    </ul>
  );
}

/** A unit, its people once they are asked for, and the units below. */
function Branch({ unit, shown }: { unit: Unit; shown: boolean }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(shown);
  return (
    <li>
      <div className="row">
        <strong><UnitName of={unit.path} /></strong>
        <span className="mono quiet">{unit.path}</span>
        {!shown && (
          <Button size="small" type="text" aria-expanded={open} onClick={() => setOpen(!open)}>
            {t('organisation:people')}
          </Button>
        )}
      </div>
      {open && <Members unit={unit.path} />}
      {unit.children.length > 0 && (
        <ul className="units">
          {unit.children.map((child) => (
            <Branch key={child.id} unit={child} shown={shown} />
          ))}
        </ul>
      )}
    </li>
  );
}

function count(units: Unit[]): number {
  return units.reduce((sum, { children }) => sum + 1 + count(children), 0);
}

/** Units and their people, as the identity provider has them. */
export function OrganisationPage() {
  const { t } = useTranslation();
  const session = useSession();
  const cache = useQueryClient();
  const words = useProblemText();
  const { data, error, refetch } = useQuery({ queryKey: ['org-units'], queryFn: ({ signal }) => http.get<UnitTree>('/api/v1/org-units', {}, signal) });
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
              <Branch key={unit.id} unit={unit} shown={count(data.items) <= FEW} />
            ))}
          </ul>
        </Panel>
      )}
    </div>
  );
}
