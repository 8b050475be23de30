import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { http } from '@/api/http';
import type { Page } from '@/api/types/common';
import { hasAny, useSession } from '@/session/session';
import { Fault } from '@/ui/parts/Fault';
import { Bones, PersonName, When } from '@/ui/parts/Parts';
import { actorName } from '@/ui/record/history';

/** A change of a configuration: some are kept as events, some as versions. */
interface Change {
  at: string;
  actor?: string;
  byUserName?: string;
  version?: number;
  data?: { version?: number };
}

/** An event's own version is that of its contract. */
const versionOf = (change: Change) => change.data?.version ?? (change.byUserName === undefined ? undefined : change.version);

function Lines({ path }: { path: string }) {
  const { t } = useTranslation();
  const { data, error } = useQuery({ queryKey: ['rules', path], queryFn: ({ signal }) => http.get<Page<Change>>(path, {}, signal) });
  if (!data) return error ? <Fault error={error} /> : <Bones rows={2} />;
  if (data.items.length === 0) return <p className="quiet">{t('admin:changes.none')}</p>;
  return (
    <ul className="related">
      {data.items.map((change) => (
        <li key={change.at}>
          <span className="grow">{t('admin:version', { version: versionOf(change) ?? '–' })}</span>
          <PersonName of={actorName(change.byUserName ?? change.actor ?? '')} />
          <span className="quiet"><When at={change.at} /></span>
        </li>
      ))}
    </ul>
  );
}

/** Who changed a configuration and when; asked for only when somebody wants to know. */
export function ChangesMade({ path }: { path: string }) {
  const { t } = useTranslation();
  const session = useSession();
  const [open, setOpen] = useState(false);
  if (!hasAny(session, ['admin', 'sales-manager', 'marketer'])) return null;
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="second">{t('admin:changes.title')}</summary>
      {open && <Lines path={path} />}
    </details>
  );
}
