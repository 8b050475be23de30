import { usePathPart } from '@/app/address';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Ticket } from '@/api/types/ticket';
import { audienceOf, hasAny, useSession } from '@/session/session';
import { FormDialog } from '@/ui/form/FormDialog';
import { personField } from '@/ui/form/lookups';
import { useProblemText } from '@/ui/parts/Fault';
import { Panel, Person, Tag } from '@/ui/parts/Parts';
import { toast } from '@/ui/parts/toast';
import { FieldGroup } from '@/ui/record/FieldGroup';
import { RecordAbsent, RecordPage, type RecordAction } from '@/ui/record/RecordPage';
import { useRecord } from '@/ui/record/useRecord';
import { TargetText } from './TargetText';
import { factFields, isAgent, PRIORITY_TONES, targets, TICKETS, TONES } from './ticket';
import { TicketTimeline } from './TicketTimeline';

const BACK = { to: '/tickets', label: 'ticket:title' };
const RESOLVE = [{ name: 'text', label: 'ticket:resolution', kind: 'multiline' as const, required: true, max: 20_000 }];
const REOPEN = [{ name: 'reason', label: 'ticket:reopenReason', kind: 'multiline' as const, required: true, max: 4000 }];
const ASSIGN = [personField('userName', 'ticket:field.ownerUserName', { required: true, wide: true })];

export function TicketPage() {
  const { t } = useTranslation();
  const id = usePathPart('id');
  const session = useSession();
  const words = useProblemText();
  const { record: ticket, error, reload, patch, act } = useRecord<Ticket>('tickets', TICKETS, id);
  const [asking, setAsking] = useState<'resolve' | 'reopen' | 'assign'>();
  if (!ticket) return <RecordAbsent error={error} back={BACK} retry={() => void reload()} />;
  const agent = isAgent(session);
  const done = ticket.state === 'resolved' || ticket.state === 'closed';
  const take = () => act('assign', { userName: session.userName }).catch((refusal: unknown) => toast('bad', words(refusal)));
  const actions: RecordAction[] = [
    ...(agent && !ticket.ownerUserName && !done ? [{ key: 'take', label: 'ticket:take', primary: true, run: () => void take() }] : []),
    ...(agent && !done ? [{ key: 'resolve', label: 'ticket:resolve', primary: Boolean(ticket.ownerUserName), run: () => setAsking('resolve') }] : []),
    ...(done ? [{ key: 'reopen', label: 'ticket:reopen', run: () => setAsking('reopen') }] : []),
    ...(hasAny(session, ['service-agent', 'admin']) && !done ? [{ key: 'assign', label: 'ticket:assign', run: () => setAsking('assign') }] : []),
  ];
  const { firstAnswer, solution } = targets(ticket);
  const close = () => setAsking(undefined);
  return (
    <>
      <RecordPage
        back={BACK}
        name={ticket.subject}
        number={ticket.number}
        tag={
          <>
            <Tag tone={TONES[ticket.state]}>{t(`ticket:state.${ticket.state}`)}</Tag>
            <Tag tone={PRIORITY_TONES[ticket.priority] ?? 'neutral'}>{t(`ticket:priority.${ticket.priority}`)}</Tag>
          </>
        }
        facts={[
          { label: 'ticket:field.firstAnswer', value: <TargetText target={firstAnswer} /> },
          { label: 'ticket:field.solution', value: <TargetText target={solution} /> },
          { label: 'ticket:field.ownerUserName', value: <Person name={ticket.ownerName ?? ticket.ownerUserName} none={t('ticket:nobody')} /> },
          ...(ticket.accountName ? [{ label: 'ticket:field.accountId', value: audienceOf(session) === 'staff' && ticket.accountId ? <Link to={`/accounts/${ticket.accountId}`}>{ticket.accountName}</Link> : ticket.accountName }] : []),
        ]}
        actions={actions}
        left={
          <>
            <Panel title={t('ticket:field.description')}>
              <p style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{ticket.description}</p>
            </Panel>
            <FieldGroup main title="ticket:group.facts" record={ticket} fields={factFields(t)} draftKey="ticket.facts" save={agent && !done ? patch : undefined} onStale={() => void reload()} />
          </>
        }
        middle={<TicketTimeline ticket={ticket} agent={agent} act={act} />}
      />
      {asking === 'resolve' && <FormDialog title={t('ticket:resolve')} draftKey={`ticket.${id}.resolve`} fields={RESOLVE} submitLabel={t('ticket:resolve')} submit={(values, idempotencyKey) => act('resolve', values, { idempotencyKey })} onClose={close} />}
      {asking === 'reopen' && <FormDialog title={t('ticket:reopen')} draftKey={`ticket.${id}.reopen`} fields={REOPEN} submitLabel={t('ticket:reopen')} submit={(values, idempotencyKey) => act('reopen', values, { idempotencyKey })} onClose={close} />}
      {asking === 'assign' && <FormDialog title={t('ticket:assign')} draftKey={`ticket.${id}.assign`} fields={ASSIGN} submitLabel={t('ticket:assign')} submit={(values, idempotencyKey) => act('assign', values, { idempotencyKey })} onClose={close} />}
    </>
  );
}
