import i18n from 'i18next';
import type { Notice } from '@/api/types/notice';

/** A notice in the reader's language: by its kind where we know it, else as the server put it. */
export function noticeWords(notice: Notice): { title: string; text: string } {
  const key = `inbox:kind.${notice.kind}`;
  const title = i18n.exists(key) ? i18n.t(key, { ...notice.data }) : (notice.title ?? notice.kind);
  return { title, text: notice.text ?? '' };
}
