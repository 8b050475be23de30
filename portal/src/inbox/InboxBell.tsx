import { BellOutlined } from '@ant-design/icons';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useNotices, useNoticeStream } from './notices';

/** How many notices nobody read yet; new ones come without a reload. */
export function InboxBell() {
  const { t } = useTranslation();
  const { data, error } = useNotices();
  useNoticeStream(data !== undefined);
  if (error && !data) return null;
  const unread = data?.pages[0]?.unread ?? data?.pages.flatMap(({ items }) => items).filter(({ readAt }) => !readAt).length ?? 0;
  return (
    <Link to="/inbox" className="unread" style={{ padding: 8, color: 'inherit' }} aria-label={t('inbox:bell', { count: unread })}>
      <BellOutlined style={{ fontSize: 15 }} />
      {unread > 0 && <span className="dot">{unread > 99 ? '99+' : unread}</span>}
    </Link>
  );
}
