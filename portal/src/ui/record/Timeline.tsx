import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Bones } from '../parts/Parts';
import { Person, When } from '../parts/Parts';
import { Fault } from '../parts/Fault';

export type TimelineKind = 'activity' | 'message' | 'note' | 'change' | 'event';

export interface TimelineItem {
  id: string;
  at: string;
  who: string;
  kind: TimelineKind;
  title: ReactNode;
  text?: ReactNode;
  changes?: { field: string; before: ReactNode; after: ReactNode }[];
}

interface Props {
  items: TimelineItem[] | undefined;
  error?: unknown;
  composer?: ReactNode;
  more?: (() => void) | undefined;
  /** Kinds that can occur here, as filters. */
  kinds: TimelineKind[];
}

function Changes({ changes }: { changes: NonNullable<TimelineItem['changes']> }) {
  return (
    <ul className="changes">
      {changes.map(({ field, before, after }) => (
        <li key={field}>
          <span className="second">{field}</span> <s className="quiet">{before}</s> <span aria-hidden>→</span> <span>{after}</span>
        </li>
      ))}
    </ul>
  );
}

/** Everything that happened to a record, newest first, in one line. */
export function Timeline({ items, error, composer, more, kinds }: Props) {
  const { t } = useTranslation();
  const [kind, setKind] = useState<TimelineKind>();
  const shown = items?.filter((item) => kind === undefined || item.kind === kind);
  return (
    <section className="panel">
      <header>
        <h2>{t('ui:timeline.title')}</h2>
        {kinds.length > 1 && (
          <span className="switch" role="group" aria-label={t('ui:timeline.filter')}>
            {[undefined, ...kinds].map((each) => (
              <button key={each ?? 'all'} type="button" className="plain" aria-pressed={kind === each} onClick={() => setKind(each)} style={{ height: 24, fontSize: 12 }}>
                {t(`ui:timeline.kind.${each ?? 'all'}`)}
              </button>
            ))}
          </span>
        )}
      </header>
      {composer && <div className="composer">{composer}</div>}
      {error !== undefined && error !== null && <div style={{ padding: 12 }}><Fault error={error} /></div>}
      {items === undefined && !error && <Bones rows={4} />}
      {shown?.length === 0 && <p className="quiet" style={{ padding: 16 }}>{t('ui:timeline.empty')}</p>}
      <ol className="timeline">
        {shown?.map((item) => (
          <li key={item.id} data-kind={item.kind}>
            <div className="row wrap" style={{ gap: '2px 8px' }}>
              <Person name={item.who} />
              <span className="second">{item.title}</span>
              <span className="grow" />
              <span className="quiet" style={{ fontSize: 12 }}>
                <When at={item.at} />
              </span>
            </div>
            {item.text && <div className="said">{item.text}</div>}
            {item.changes && item.changes.length > 0 && <Changes changes={item.changes} />}
          </li>
        ))}
      </ol>
      {more && (
        <button type="button" className="plain more" onClick={more}>
          {t('ui:timeline.older')}
        </button>
      )}
    </section>
  );
}
