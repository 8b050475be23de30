import i18n from 'i18next';
import type { Notice } from '@/api/types/notice';
import { actorName } from '@/ui/record/history';

/** A notice in the reader's language: by the event that made it. */
export function noticeWords(notice: Notice): string {
  const key = `inbox:kind.${notice.kind}`;
  return i18n.exists(key) ? i18n.t(`inbox:kind.${notice.kind}`, { title: notice.title, actor: actorName(notice.actor) }) : notice.title;
}
