import { useEffect, useRef } from 'react';

type Handler = () => void;

const handlers = new Map<string, Handler[]>();
let pending = '';
let pendingSince = 0;

function typing(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName) || target.getAttribute('role') === 'combobox';
}

function dialogOpen(): boolean {
  return document.querySelector('[role="dialog"]:not([data-quiet])') !== null;
}

function run(sequence: string): boolean {
  const handler = handlers.get(sequence)?.at(-1);
  handler?.();
  return handler !== undefined;
}

function listen(event: KeyboardEvent): void {
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  if ((event.metaKey || event.ctrlKey) && key === 'k') {
    if (run('mod+k')) event.preventDefault();
    return;
  }
  if (event.metaKey || event.ctrlKey || event.altKey || event.defaultPrevented || typing(event.target) || dialogOpen()) return;
  if (key === 'Enter' && event.target instanceof HTMLElement && event.target.closest('button, a, [role="button"]')) return;
  const sequence = pending !== '' && Date.now() - pendingSince < 1200 ? `${pending} ${key}` : key;
  pending = '';
  if (run(sequence)) event.preventDefault();
  else if (key === 'g') {
    pending = 'g';
    pendingSince = Date.now();
  }
}

window.addEventListener('keydown', listen);

/** A key or a sequence such as "g l"; the innermost page that asks for it gets it. Never while a person types. */
export function useShortcut(sequence: string, handler: Handler | undefined): void {
  const latest = useRef(handler);
  latest.current = handler;
  const wanted = handler !== undefined;
  useEffect(() => {
    if (!wanted) return;
    const entry: Handler = () => latest.current?.();
    handlers.set(sequence, [...(handlers.get(sequence) ?? []), entry]);
    return () => {
      handlers.set(sequence, (handlers.get(sequence) ?? []).filter((each) => each !== entry));
    };
  }, [sequence, wanted]);
}
