import { useState, type ReactNode } from 'react';
import type { RecordBase } from '@/api/types/common';
import { useSession } from '@/session/session';
import type { RecordAction } from '@/ui/record/RecordPage';
import { mayShare, type Shareable } from './rights';
import { ShareDialog } from './ShareDialog';

interface Sharing {
  /** The entry of the page's menu, for whom it is. */
  menu: RecordAction[];
  dialog: ReactNode;
}

/** What the page of a record that can be shared needs for it. */
export function useSharing(kind: Shareable, path: string, record: RecordBase | undefined, name: string | undefined): Sharing {
  const session = useSession();
  const [open, setOpen] = useState(false);
  if (!record || !mayShare(kind, record, session)) return { menu: [], dialog: null };
  return {
    menu: [{ key: 'share', label: 'sharing:action', run: () => setOpen(true) }],
    dialog: open && <ShareDialog kind={kind} path={`${path}/${record.id}/shares`} id={record.id} name={name ?? ''} onClose={() => setOpen(false)} />,
  };
}
