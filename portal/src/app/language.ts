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
const laterLoaders = { en: () => import('./texts-en-later'), 'zh-CN': () => import('./texts-zh-CN-later') };
let rest: Promise<void> = Promise.resolve();

/** Resolves when also those texts are there that no landing page needs. */
export function allTexts(): Promise<void> {
  return rest;
}

function nearest(wanted: string | null | undefined): Language | undefined {
  if (!wanted) return undefined;
  return wanted.toLowerCase().startsWith('zh') ? 'zh-CN' : wanted.toLowerCase().startsWith('en') ? 'en' : undefined;
}

/** The person's own choice, else the profile's, else the browser's. */
export function preferredLanguage(profile?: string | null): Language {
  return nearest(localStorage.getItem(STORAGE)) ?? nearest(profile) ?? nearest(navigator.language) ?? 'en';
}

function add(language: Language, files: Record<string, Record<string, unknown>>): void {
  for (const [path, texts] of Object.entries(files)) {
    const area = path.replace(/^.*\/|\.json$/g, '');
    i18n.addResourceBundle(language, area, texts, true, true);
  }
}

async function load(language: Language): Promise<void> {
  const { antd, files } = await loaders[language]();
  add(language, files);
  rest = laterLoaders[language]().then((later) => add(language, later.files));
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
    react: { bindI18nStore: 'added' },
  } as Parameters<typeof i18n.init>[0]);
  await load(language);
  await speak(language);
}

async function speak(language: Language): Promise<void> {
  dayjs.locale(language === 'zh-CN' ? 'zh-cn' : 'en');
  document.documentElement.lang = language;
  await i18n.changeLanguage(language);
}

export async function chooseLanguage(language: Language): Promise<void> {
  localStorage.setItem(STORAGE, language);
  await load(language);
  await allTexts();
  await speak(language);
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
