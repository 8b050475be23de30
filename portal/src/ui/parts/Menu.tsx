import type { KeyboardEvent, ReactNode } from 'react';
import { Popup } from './Popup';

export interface MenuItem {
  key: string;
  label: ReactNode;
  icon?: ReactNode;
  danger?: boolean;
  run: () => void;
}

interface Props {
  label: string;
  items: MenuItem[];
  anchor: Parameters<typeof Popup>[0]['anchor'];
}

function walk(event: KeyboardEvent<HTMLElement>): void {
  const items = [...event.currentTarget.querySelectorAll<HTMLElement>('[role="menuitem"]')];
  const at = items.indexOf(document.activeElement as HTMLElement);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: items.length - 1 }[event.key];
  if (to === undefined) return;
  event.preventDefault();
  items[(to + items.length) % items.length]?.focus();
}

/** A button's menu, walked with the arrow keys. */
export function Menu({ label, items, anchor }: Props) {
  return (
    <Popup label={label} role="menu" anchor={anchor} className="menu">
      {(close) => (
        <div onKeyDown={walk}>
          {items.map((item) => (
            <button
              key={item.key}
              type="button"
              role="menuitem"
              tabIndex={-1}
              className={item.danger ? 'plain danger' : 'plain'}
              onClick={() => {
                close();
                item.run();
              }}
            >
              {item.icon}
              {item.label}
            </button>
          ))}
        </div>
      )}
    </Popup>
  );
}
