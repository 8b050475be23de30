import { useCallback, useState } from 'react';
import type { View } from './types';

interface Settings {
  columns?: string[];
  views: View[];
}

function read(name: string): Settings {
  try {
    return { views: [], ...(JSON.parse(localStorage.getItem(`tidewater.list.${name}`) ?? '{}') as Partial<Settings>) };
  } catch {
    return { views: [] };
  }
}

/** A person's own columns and views of one list, kept in this browser. */
export function useListSettings(name: string) {
  const [settings, setSettings] = useState(() => read(name));
  const change = useCallback(
    (next: Partial<Settings>) =>
      setSettings((before) => {
        const all = { ...before, ...next };
        localStorage.setItem(`tidewater.list.${name}`, JSON.stringify(all));
        return all;
      }),
    [name],
  );
  return { ...settings, change };
}
