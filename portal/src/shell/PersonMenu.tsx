import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { chooseLanguage, LANGUAGES, type Language } from '@/app/language';
import { chooseLook, useLook, type Look } from '@/app/theme';
import { signOut, useSession } from '@/session/session';
import { Choice } from '@/ui/parts/Choice';
import { Person } from '@/ui/parts/Parts';
import { Popup } from '@/ui/parts/Popup';
import { Scope } from './Scope';

const names: Record<Language, string> = { en: 'English', 'zh-CN': '简体中文' };

/** Who I am, what I see, in which language and light. */
export function PersonMenu() {
  const { t, i18n } = useTranslation();
  const session = useSession();
  const look = useLook();
  const content = (
    <div className="stack" style={{ width: 272, gap: 12 }}>
      <div>
        <strong>{session.name}</strong>
        <div className="quiet mono">{session.userName}</div>
      </div>
      <section aria-label={t('shell:scope.title')}>
        <h2>{t('shell:scope.title')}</h2>
        <Scope session={session} />
      </section>
      <Choice
        label={t('shell:language')}
        value={i18n.language as Language}
        options={LANGUAGES.map((value) => ({ value, label: names[value] }))}
        onChange={(language) => void chooseLanguage(language)}
      />
      <Choice<Look>
        label={t('shell:look.title')}
        value={look}
        options={(['light', 'dark'] as const).map((value) => ({ value, label: t(`shell:look.${value}`) }))}
        onChange={chooseLook}
      />
      <Button onClick={() => void signOut()}>{t('shell:signOut')}</Button>
    </div>
  );
  return (
    <Popup
      label={t('shell:person', { name: session.name })}
      anchor={(props) => (
        <button {...props} type="button" className="plain" aria-label={t('shell:person', { name: session.name })} style={{ padding: '4px 6px', maxWidth: 160 }}>
          <Person name={session.name} />
        </button>
      )}
    >
      {() => content}
    </Popup>
  );
}
