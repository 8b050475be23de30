import { Link } from '@tanstack/react-router';
import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Ticket } from '@/api/types/ticket';
import { audienceOf, useSession, type Session } from '@/session/session';
import { choices } from '@/ui/form/choices';
import { NewButton } from '@/ui/list/Actions';
import { ListPage } from '@/ui/list/ListPage';
import type { ListSpec } from '@/ui/list/types';
import { Person, Tag, When } from '@/ui/parts/Parts';
import { TargetText } from './TargetText';
import { firstAnswer, PRIORITIES, PRIORITY_TONES, solution, STATES, TICKETS, TONES } from './ticket';

function ticketList(t: TFunction, session: Session): ListSpec<Ticket> {
  const staff = audienceOf(session) === 'staff';
  const state = (ticket: Ticket) => <Tag tone={TONES[ticket.state]}>{t(`ticket:state.${ticket.state}`)}</Tag>;
  const priority = (ticket: Ticket) => <Tag tone={PRIORITY_TONES[ticket.priority] ?? 'neutral'}>{t(`ticket:priority.${ticket.priority}`)}</Tag>;
  const views = [
    { key: 'open', label: 'ticket:view.open', filter: 'state in ["new", "open", "waiting"]' },
    { key: 'mine', label: 'ticket:view.mine', filter: `ownerUserName == "${session.userName}" && state in ["new", "open", "waiting"]` },
    { key: 'unowned', label: 'ticket:view.unowned', filter: 'ownerUserName == null && state in ["new", "open"]' },
    { key: 'all', label: 'ticket:view.all' },
  ];
  return {
    name: 'tickets',
    path: TICKETS,
    title: 'ticket:title',
    sort: '-createdAt',
    columns: [
      { key: 'subject', label: 'ticket:field.subject', width: 260, grow: true, render: (ticket) => <Link to={`/tickets/${ticket.id}`}>{ticket.subject}</Link> },
      { key: 'state', label: 'ticket:field.state', width: 120, render: state },
      { key: 'priority', label: 'ticket:field.priority', width: 110, render: priority },
      { key: 'account', label: 'ticket:field.accountId', width: 170, render: (ticket) => ticket.accountName },
      { key: 'firstAnswer', label: 'ticket:field.firstAnswer', width: 150, render: (ticket) => <TargetText target={firstAnswer(ticket)} /> },
      { key: 'solution', label: 'ticket:field.solution', width: 150, render: (ticket) => <TargetText target={solution(ticket)} /> },
      { key: 'owner', label: 'ticket:field.ownerUserName', width: 150, render: (ticket) => <Person name={ticket.ownerName ?? ticket.ownerUserName} none={t('ticket:nobody')} /> },
      { key: 'createdAt', label: 'ticket:field.createdAt', width: 130, sort: 'createdAt', render: (ticket) => <When at={ticket.createdAt} /> },
      { key: 'number', label: 'ticket:field.number', width: 120, optional: true, render: (ticket) => <span className="mono">{ticket.number}</span> },
    ],
    filters: [
      { field: 'state', label: 'ticket:field.state', kind: 'choice', options: choices(t, 'ticket:state', STATES) },
      { field: 'priority', label: 'ticket:field.priority', kind: 'choice', options: choices(t, 'ticket:priority', PRIORITIES) },
      { field: 'ownerUserName', label: 'ticket:field.ownerUserName', kind: 'person' },
      { field: 'subject', label: 'ticket:field.subject', kind: 'text' },
      { field: 'createdAt', label: 'ticket:field.createdAt', kind: 'moment' },
    ],
    views: staff ? views : views.filter(({ key }) => key === 'open' || key === 'all'),
    heading: (ticket) => ticket.subject,
    to: (ticket) => `/tickets/${ticket.id}`,
    card: (ticket) => (
      <>
        {state(ticket)}
        {priority(ticket)}
        <span className="clip">{ticket.accountName}</span>
        <When at={ticket.createdAt} />
      </>
    ),
    empty: { title: 'ticket:empty.title', text: 'ticket:empty.text' },
  };
}

export function TicketsPage() {
  const { t } = useTranslation();
  const session = useSession();
  const spec = useMemo(() => ticketList(t, session), [t, session]);
  return <ListPage spec={spec} actions={<NewButton kind="ticket" />} firstStep={<NewButton kind="ticket" />} />;
}
