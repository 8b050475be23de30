import { MenuOutlined } from '@ant-design/icons';
import { Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Menu } from '@/ui/parts/Menu';
import type { Entry } from './entries';

/** The rail of a phone: four places and the rest behind one button. */
export function BottomBar({ entries }: { entries: Entry[] }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const first = entries.length <= 5 ? entries : entries.filter(({ key }) => ['home', 'leads', 'accounts', 'deals', 'tickets', 'tasks', 'campaigns', 'reports'].includes(key)).slice(0, 4);
  const rest = entries.filter((entry) => !first.includes(entry));
  return (
    <nav className="bottom-bar" aria-label={t('shell:mainMenu')}>
      {first.map(({ key, to, icon: Icon }) => (
        <Link key={key} to={to} activeOptions={{ exact: to === '/' }}>
          <Icon />
          <span className="clip" style={{ maxWidth: '100%' }}>{t(`shell:nav.${key}`)}</span>
        </Link>
      ))}
      {rest.length > 0 && (
        <Menu
          label={t('shell:more')}
          items={rest.map(({ key, to, icon: Icon }) => ({ key, icon: <Icon />, label: t(`shell:nav.${key}`), run: () => void navigate({ to }) }))}
          anchor={(props) => (
            <button type="button" className="plain" {...props}>
              <MenuOutlined />
              {t('shell:more')}
            </button>
          )}
        />
      )}
    </nav>
  );
}
