import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { http } from '@/api/http';
import type { Page } from '@/api/types/common';
import type { Ticket, TicketMessage } from '@/api/types/ticket';
import { Composer } from '@/ui/record/Composer';
import { toTimeline, useHistory } from '@/ui/record/history';
import { Timeline, type TimelineItem } from '@/ui/record/Timeline';
import { TICKETS } from './ticket';

interface Props {
  ticket: Ticket;
  act: (verb: string, body?: unknown, options?: { idempotencyKey?: string }) => Promise<void>;
}

/** The conversation with the customer and, for agents, what stays in the house. */
export function TicketTimeline({ ticket, act }: Props) {
  const { t } = useTranslation();
  const { entries, error, more } = useHistory('tickets', TICKETS, ticket.id);
  const messages = useQuery({
    queryKey: ['tickets', 'part', ticket.id, 'messages'],
    queryFn: ({ signal }) => http.get<Page<TicketMessage>>(`${TICKETS}/${ticket.id}/messages`, { limit: 200 }, signal),
    refetchInterval: 20_000,
  });
  const said = messages.data?.items.map(
    (message): TimelineItem => ({
      id: message.id,
      at: message.at,
      who: message.byName || message.byUserName,
      kind: message.internal ? 'note' : 'message',
      title: t(message.internal ? 'ticket:note' : 'ticket:replied'),
      text: message.text,
    }),
  );
  const changed = entries?.filter(({ type }) => !/repl|note|message/.test(type)).map((entry) => toTimeline('ticket', entry));
  const items = said || changed ? [...(said ?? []), ...(changed ?? [])].sort((one, other) => other.at.localeCompare(one.at)) : undefined;
  const allowed = ticket.actions ?? [];
  const agent = allowed.includes('note');
  const modes = [...(allowed.includes('reply') ? ['replies'] : []), ...(agent ? ['notes'] : [])];
  const composer = modes.length > 0 && (
    <Composer
      draftKey={`ticket.${ticket.id}.composer`}
      placeholder={t(agent ? 'ticket:compose.agent' : 'ticket:compose.customer')}
      modes={modes.map((value) => ({ value, label: t(`ticket:compose.${value}`) }))}
      submitLabel={t('ticket:compose.send')}
      send={({ mode, text }, idempotencyKey) => act(mode, { text }, { idempotencyKey })}
    />
  );
  return <Timeline items={items} error={messages.error ?? error} more={more} kinds={agent ? ['message', 'note', 'change', 'event'] : ['message', 'event']} composer={composer} />;
}
