import { toTimeline, useHistory, type ValueWords } from './history';
import { Timeline } from './Timeline';

/** The timeline of a record that has only its own events. */
export function HistoryTimeline({ area, name, path, id, words }: { area: string; name: string; path: string; id: string; words?: ValueWords }) {
  const { entries, error, more } = useHistory(name, path, id);
  return <Timeline items={entries?.map((entry) => toTimeline(area, entry, words))} error={error} more={more} kinds={['change', 'event']} />;
}
