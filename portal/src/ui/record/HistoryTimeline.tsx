import { toTimeline, useHistory } from './history';
import { Timeline } from './Timeline';

/** The timeline of a record that has only its own events. */
export function HistoryTimeline({ area, name, path, id }: { area: string; name: string; path: string; id: string }) {
  const { entries, error, more } = useHistory(name, path, id);
  return <Timeline items={entries?.map((entry) => toTimeline(area, entry))} error={error} more={more} kinds={['change', 'event']} />;
}
