import type { ReactNode } from 'react';

export interface Toast {
  id: number;
  tone: 'good' | 'bad' | 'info';
  text: ReactNode;
  undo?: () => void;
}

let toasts: Toast[] = [];
let next = 1;
const listeners = new Set<() => void>();

function publish(changed: Toast[]): void {
  toasts = changed;
  listeners.forEach((listener) => listener());
}

/** Says that something happened, with undo where it can be undone. */
export function toast(tone: Toast['tone'], text: ReactNode, undo?: () => void): void {
  const id = next++;
  publish([...toasts, undo ? { id, tone, text, undo } : { id, tone, text }].slice(-4));
  window.setTimeout(() => dismissToast(id), tone === 'bad' ? 9000 : 5000);
}

export function dismissToast(id: number): void {
  publish(toasts.filter((each) => each.id !== id));
}

export const toastStore = {
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  read: () => toasts,
};
