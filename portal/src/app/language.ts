import type { Locale } from 'antd/es/locale';
import dayjs from 'dayjs';
import i18n from 'i18next';
import { useSyncExternalStore } from 'react';
import { initReactI18next } from 'react-i18next';

export const LANGUAGES = ['en', 'zh-CN'] as const;
export type Language = (typeof LANGUAGES)[number];

const STORAGE = 'tidewater.language';
let antdLocale: Locale | undefined;

const loaders = { en: () => import('./texts-en'), 'zh-CN': () => import('./texts-zh-CN') };

function nearest(wanted: string | null | undefined): Language | undefined {
  if (!wanted) return undefined;
  return wanted.toLowerCase().startsWith('zh') ? 'zh-CN' : wanted.toLowerCase().startsWith('en') ? 'en' : undefined;
}

/** The person's own choice, else the profile's, else the browser's. */
export function preferredLanguage(profile?: string | null): Language {
  return nearest(localStorage.getItem(STORAGE)) ?? nearest(profile) ?? nearest(navigator.language) ?? 'en';
}

async function load(language: Language): Promise<void> {
  const { antd, files } = await loaders[language]();
  for (const [path, texts] of Object.entries(files)) {
    const area = path.replace(/^.*\/|\.json$/g, '');
    i18n.addResourceBundle(language, area, texts, true, true);
  }
  antdLocale = (antd as { default?: Locale }).default ?? (antd);
}

export async function startLanguage(language: Language): Promise<void> {
  await i18n.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    resources: {},
    interpolation: { escapeValue: false },
    returnNull: false,
    showSupportNotice: false,
  } as Parameters<typeof i18n.init>[0]);
  await switchTo(language);
}

async function switchTo(language: Language): Promise<void> {
  await load(language);
  dayjs.locale(language === 'zh-CN' ? 'zh-cn' : 'en');
  document.documentElement.lang = language;
  await i18n.changeLanguage(language);
}

export async function chooseLanguage(language: Language): Promise<void> {
  localStorage.setItem(STORAGE, language);
  await switchTo(language);
}

export function useAntdLocale(): Locale | undefined {
  return useSyncExternalStore(
    (changed) => {
      i18n.on('languageChanged', changed);
      return () => i18n.off('languageChanged', changed);
    },
    () => antdLocale,
  );
}
