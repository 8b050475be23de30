import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Notice } from '@/api/types/notice';
import { Fault } from '@/ui/parts/Fault';
import { Bones, Empty, When } from '@/ui/parts/Parts';
import { placeOf, useNotices, useRead, useReadAll } from './notices';
import { noticeWords } from './words';

function Line({ notice }: { notice: Notice }) {
  const { t } = useTranslation();
  const read = useRead();
  const title = noticeWords(notice);
  const to = placeOf(notice);
  return (
    <li style={{ fontWeight: notice.readAt ? 400 : 600 }}>
      <span className="grow clip">
        {to ? (
          <Link to={to} onClick={() => void read(notice)}>
            {title}
          </Link>
        ) : (
          title
        )}
      </span>
      <span className="quiet" style={{ fontWeight: 400 }}>
        <When at={notice.at} />
      </span>
      {!notice.readAt && (
        <Button size="small" type="text" onClick={() => void read(notice)}>
          {t('inbox:read')}
        </Button>
      )}
    </li>
  );
}

export function InboxPage() {
  const { t } = useTranslation();
  const { data, error, isPending, hasNextPage, fetchNextPage, refetch } = useNotices();
  const readAll = useReadAll();
  const notices = data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <div className="page">
      <div className="page-head">
        <h1>{t('inbox:title')}</h1>
        <span className="grow" />
        {notices.some(({ readAt }) => !readAt) && <Button onClick={() => void readAll()}>{t('inbox:readAll')}</Button>}
      </div>
      {error && !data && <Fault error={error} retry={() => void refetch()} />}
      {isPending && <Bones rows={5} />}
      {data && notices.length === 0 && <Empty title={t('inbox:empty.title')} text={t('inbox:empty.text')} />}
      {notices.length > 0 && (
        <section className="panel">
          <ul className="related">
            {notices.map((notice) => (
              <Line key={notice.id} notice={notice} />
            ))}
          </ul>
          {hasNextPage && (
            <button type="button" className="plain more" onClick={() => void fetchNextPage()}>
              {t('inbox:older')}
            </button>
          )}
        </section>
      )}
    </div>
  );
}
