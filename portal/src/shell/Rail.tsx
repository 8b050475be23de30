import { MenuFoldOutlined, MenuUnfoldOutlined } from '@ant-design/icons';
import { Link } from '@tanstack/react-router';
import { Fragment, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Entry } from './entries';

const STORAGE = 'tidewater.rail';

export function Rail({ entries }: { entries: Entry[] }) {
  const { t } = useTranslation();
  const [narrow, setNarrow] = useState(() => localStorage.getItem(STORAGE) === 'narrow');
  const fold = () => {
    localStorage.setItem(STORAGE, narrow ? 'wide' : 'narrow');
    setNarrow(!narrow);
  };
  return (
    <nav className={narrow ? 'rail narrow' : 'rail'} aria-label={t('shell:mainMenu')}>
      <div className="brand">
        <img src="/favicon.svg" alt="" />
        <span className="label">{t('shell:product')}</span>
      </div>
      {entries.map(({ key, to, icon: Icon, section }, index) => (
        <Fragment key={key}>
          {entries.length > 5 && section !== entries[index - 1]?.section && index > 0 && <div className="section">{t(`shell:section.${section}`)}</div>}
          <Link to={to} activeOptions={{ exact: to === '/' }} title={narrow ? t(`shell:nav.${key}`) : ''} aria-label={t(`shell:nav.${key}`)}>
            <Icon />
            <span className="label">{t(`shell:nav.${key}`)}</span>
          </Link>
        </Fragment>
      ))}
      <button type="button" className="plain fold" onClick={fold} aria-label={t(narrow ? 'shell:unfold' : 'shell:fold')} style={{ display: 'flex' }}>
        {narrow ? <MenuUnfoldOutlined /> : <MenuFoldOutlined />}
        <span className="label">{t('shell:fold')}</span>
      </button>
    </nav>
  );
}
