import { useInfiniteQuery } from '@tanstack/react-query';
import i18n from 'i18next';
import type { ReactNode } from 'react';
import { http } from '@/api/http';
import type { Change, HistoryEntry, Page } from '@/api/types/common';
import { fullMoment, money } from '../parts/format';
import { PersonName } from '../parts/Parts';
import { UnitName } from '../parts/units';
import type { TimelineItem } from './Timeline';

const PAGE = 50;
/** Said by another field, or of no use to a reader. */
const SILENT = /^(version|updatedAt|orgPath|homePool|ownerName|converting|mergedInto|heldSince|scoreReasons|custom|stageSince|levelVersion|resolvedAt|clockStoppedAt|reopenedCount|firstAnswer\w+|solution\w+)$|Id$|^id$/;

function words(value: unknown): ReactNode {
  if (value === null || value === undefined || value === '') return '–';
  if (typeof value === 'object') {
    if ('value' in value && 'currency' in value) return money(value as { value: string; currency: string });
    return JSON.stringify(value);
  }
  if (typeof value === 'string' && /^\d{4}-\d\d-\d\dT/.test(value)) return fullMoment(value);
  if (typeof value !== 'string') return JSON.stringify(value);
  return /^\/[\w/-]+$/.test(value) ? <UnitName of={value} /> : value;
}

/** A field's name in the area's words, or as it is when the area has none. */
function fieldWords(area: string, field: string): string {
  const key = `${area}:field.${field}`;
  return i18n.exists(key) ? i18n.t(key) : field;
}

/** Says a value of a field in words the general rules do not know, such as the stages of a pipeline. */
export type ValueWords = (field: string, value: string) => string | undefined;

function valueWords(area: string, field: string, value: unknown, special?: ValueWords): ReactNode {
  if (typeof value !== 'string') return words(value);
  if (field === 'ownerUserName') return <PersonName of={value} />;
  const key = `${area}:${field}.${value}`;
  return special?.(field, value) ?? (i18n.exists(key) ? i18n.t(key) : words(value));
}

export function eventWords(type: string): string {
  const key = `history:${type}`;
  return i18n.exists(key) ? i18n.t(key) : type;
}

/** Who did it: a person by name, the system by what it was about. */
export function actorName(actor: string): string {
  const key = `history:actor.${actor.replace(/^system:/, '')}`;
  if (!/^(system(:|$)|service-account-)/.test(actor)) return actor;
  return i18n.exists(key) ? i18n.t(key) : i18n.t('history:actor.system');
}

function sides(change: Change): [unknown, unknown] {
  return Array.isArray(change) ? change : [change.before, change.after];
}

export function toTimeline(area: string, entry: HistoryEntry, special?: ValueWords): TimelineItem {
  const changes = Object.entries(entry.changes ?? {})
    .filter(([field]) => !SILENT.test(field))
    .map(([field, change]) => [field, ...sides(change)] as const)
    .map(([field, before, after]) => ({ field: fieldWords(area, field), before: valueWords(area, field, before, special), after: valueWords(area, field, after, special) }));
  return { id: entry.id, at: entry.at, who: actorName(entry.actor), kind: changes.length > 0 ? 'change' : 'event', title: eventWords(entry.type), changes };
}

/** The events of a record, newest first; older ones when asked. */
export function useHistory(name: string, path: string, id: string) {
  const query = useInfiniteQuery({
    queryKey: [name, 'history', id],
    queryFn: ({ pageParam, signal }) => http.get<Page<HistoryEntry>>(`${path}/${id}/history`, { limit: PAGE, before: pageParam }, signal),
    initialPageParam: undefined as number | undefined,
    getNextPageParam: (last, all) => (last.items.length === PAGE && last.items[0]?.seq !== all.at(-2)?.items[0]?.seq ? last.items.at(-1)?.seq : undefined),
  });
  const more = query.hasNextPage ? () => void query.fetchNextPage() : undefined;
  return { entries: query.data?.pages.flatMap((page) => page.items), error: query.error, more };
}
