import { useSyncExternalStore } from 'react';

const narrow = window.matchMedia('(width <= 760px)');

export function usePhone(): boolean {
  return useSyncExternalStore(
    (changed) => {
      narrow.addEventListener('change', changed);
      return () => narrow.removeEventListener('change', changed);
    },
    () => narrow.matches,
  );
}
