import { PlusOutlined, QuestionCircleOutlined, SearchOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { InboxBell } from '@/inbox/InboxBell';
import { useSession } from '@/session/session';
import { Menu } from '@/ui/parts/Menu';
import { Kbd } from '@/ui/parts/Parts';
import { createsFor, openCreate } from './creates';
import { PersonMenu } from './PersonMenu';

const mac = navigator.userAgent.includes('Mac');

export function TopBar({ onFind, onHelp }: { onFind: () => void; onHelp: () => void }) {
  const { t } = useTranslation();
  const creates = createsFor(useSession());
  return (
    <header className="top">
      <button type="button" className="plain find" onClick={onFind} aria-label={t('shell:find')}>
        <SearchOutlined />
        <span className="grow clip">{t('shell:find')}</span>
        <span className="only-wide">
          <Kbd keys={mac ? '⌘ K' : 'Ctrl K'} />
        </span>
      </button>
      <div className="grow" />
      {creates.length > 0 && (
        <Menu
          label={t('shell:new')}
          items={creates.map((kind) => ({ key: kind, label: t(`shell:create.${kind}`), run: () => openCreate(kind) }))}
          anchor={(props) => <Button {...props} type="text" icon={<PlusOutlined />} aria-label={t('shell:new')} title={t('shell:new')} />}
        />
      )}
      <InboxBell />
      <span className="only-wide">
        <Button type="text" icon={<QuestionCircleOutlined />} aria-label={t('shell:help.title')} title={t('shell:help.title')} onClick={onHelp} />
      </span>
      <PersonMenu />
    </header>
  );
}
