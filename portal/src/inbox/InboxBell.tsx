import { BellOutlined } from '@ant-design/icons';
import { Link } from '@tanstack/react-router';
import { Badge, Button } from 'antd';
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
    <Link to="/inbox" aria-label={t('inbox:bell', { count: unread })}>
      <Badge count={unread} size="small" offset={[-6, 6]}>
        <Button type="text" tabIndex={-1} icon={<BellOutlined />} />
      </Badge>
    </Link>
  );
}
