import { useTranslation } from 'react-i18next';
import { useMemo } from 'react';
import type { Seed } from '@/shell/creates';
import { useSession } from '@/session/session';
import { CreateDialog } from '@/ui/form/CreateDialog';
import { newTicketFields, TICKETS } from './ticket';

export default function NewTicket({ seed, onClose }: { seed: Seed; onClose: () => void }) {
  const { t } = useTranslation();
  const session = useSession();
  const initial = useMemo(() => ({ priority: 'normal', ...seed }), [seed]);
  return (
    <CreateDialog
      name="tickets"
      path={TICKETS}
      title="ticket:new.title"
      submitLabel="ticket:new.submit"
      done="ticket:new.done"
      fields={newTicketFields(t, session)}
      seed={initial}
      onClose={onClose}
      body={({ subject, description, priority, type, accountId }) => ({ subject, description, priority, type, accountId })}
    />
  );
}
