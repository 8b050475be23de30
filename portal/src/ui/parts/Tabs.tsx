import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';

/** The sections of a page, each with an address of its own; `many` may take several lines where there is room. */
export function Tabs({ label, to, chosen, tabs, many }: { label: string; to: '/admin/$section' | '/desk/$section'; chosen: string | undefined; tabs: { key: string; label: string }[]; many?: boolean }) {
  const line = useRef<HTMLElement>(null);
  useEffect(() => {
    // On a phone the tabs are one line to push: the chosen one is to be seen.
    line.current?.querySelector('[data-chosen="true"]')?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, [chosen]);
  return (
    <nav ref={line} className={many ? 'tabs many' : 'tabs'} aria-label={label}>
      {tabs.map((tab) => (
        <Link key={tab.key} className="tab" data-chosen={tab.key === chosen} to={to} params={{ section: tab.key }}>
          {tab.label}
        </Link>
      ))}
    </nav>
  );
}
