import { useCallback, useEffect, useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { createPortal } from 'react-dom';

interface Anchor {
  ref: React.RefObject<HTMLButtonElement | null>;
  'aria-haspopup': 'dialog' | 'menu';
  'aria-expanded': boolean;
  onClick: () => void;
}

interface Props {
  label: string;
  role?: 'dialog' | 'menu';
  /** The button that opens it; spread what is given onto it. */
  anchor: (props: Anchor) => ReactNode;
  children: (close: () => void) => ReactNode;
  className?: string;
}

const GAP = 4;

/** Puts the panel under its button, or above where there is no room, within the window. */
function place(button: DOMRect, panel: DOMRect): { left: number; top: number } {
  const left = Math.max(8, Math.min(button.left, window.innerWidth - panel.width - 8));
  const below = button.bottom + GAP;
  const fits = below + panel.height <= window.innerHeight - 8;
  return { left, top: fits ? below : Math.max(8, button.top - GAP - panel.height) };
}

/** A small panel at a button; closes on Escape, on a click elsewhere and on Tab out of it, and gives the focus back. */
export function Popup({ label, role = 'dialog', anchor, children, className = '' }: Props) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState<{ left: number; top: number }>();
  const close = useCallback(() => {
    setOpen(false);
    setAt(undefined);
    button.current?.focus();
  }, []);

  useLayoutEffect(() => {
    if (!open || !button.current || !panel.current) return;
    setAt(place(button.current.getBoundingClientRect(), panel.current.getBoundingClientRect()));
    panel.current.querySelector<HTMLElement>('input, [role="menuitem"], button, select')?.focus({ preventScroll: true });
  }, [open]);
  useEffect(() => {
    if (!open) return;
    const outside = (event: MouseEvent) => {
      const target = event.target as Element;
      const inside = panel.current?.contains(target) || button.current?.contains(target) || target.closest('.ant-select-dropdown, .ant-picker-dropdown, .popup');
      if (!inside) setOpen(false);
    };
    const escape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      close();
    };
    document.addEventListener('mousedown', outside);
    document.addEventListener('keydown', escape, true);
    return () => {
      document.removeEventListener('mousedown', outside);
      document.removeEventListener('keydown', escape, true);
    };
  }, [open, close]);

  return (
    <>
      {anchor({ ref: button, 'aria-haspopup': role, 'aria-expanded': open, onClick: () => (open ? close() : setOpen(true)) })}
      {open &&
        createPortal(
          <div
            ref={panel}
            role={role}
            data-quiet
            aria-label={label}
            className={`popup ${className}`}
            style={at ?? { left: 0, top: 0, visibility: 'hidden' }}
          >
            {children(close)}
          </div>,
          document.body,
        )}
    </>
  );
}
