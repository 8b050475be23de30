import { theme, type ThemeConfig } from 'antd';
import { useSyncExternalStore } from 'react';

export type Look = 'light' | 'dark';

const STORAGE = 'tidewater.look';
const dark = window.matchMedia('(prefers-color-scheme: dark)');
const listeners = new Set<() => void>();

function current(): Look {
  const chosen = localStorage.getItem(STORAGE);
  if (chosen === 'light' || chosen === 'dark') return chosen;
  return dark.matches ? 'dark' : 'light';
}

function apply(): void {
  document.documentElement.dataset['look'] = current();
  listeners.forEach((listener) => listener());
}

dark.addEventListener('change', apply);
apply();

export function chooseLook(look: Look): void {
  localStorage.setItem(STORAGE, look);
  apply();
}

export function useLook(): Look {
  return useSyncExternalStore((changed) => {
    listeners.add(changed);
    return () => listeners.delete(changed);
  }, current);
}

const shared = {
  fontSize: 13,
  controlHeight: 30,
  borderRadius: 5,
  wireframe: false,
  motionDurationMid: '0.12s',
  motionDurationSlow: '0.16s',
  fontFamily:
    '-apple-system, BlinkMacSystemFont, "Segoe UI", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", Roboto, "Helvetica Neue", Arial, sans-serif',
};

export function themeFor(look: Look): ThemeConfig {
  return {
    algorithm: look === 'dark' ? theme.darkAlgorithm : theme.defaultAlgorithm,
    token:
      look === 'dark'
        ? { ...shared, colorPrimary: '#3fa7a3', colorBgBase: '#14181a', colorTextBase: '#e4e8e8', colorInfo: '#3fa7a3', colorLink: '#62c2bd' }
        : { ...shared, colorPrimary: '#0f6b6e', colorTextBase: '#1d2526', colorInfo: '#0f6b6e', colorLink: '#0f6b6e' },
    components: { Button: { primaryShadow: 'none', defaultShadow: 'none', fontWeight: 500 } },
  };
}
