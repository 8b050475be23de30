import { usePathPart } from '@/app/address';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Ticket, TicketVerb } from '@/api/types/ticket';
import { audienceOf, useSession } from '@/session/session';
import { FormDialog } from '@/ui/form/FormDialog';
import { personField } from '@/ui/form/lookups';
import { useProblemText } from '@/ui/parts/Fault';
import { Panel, Person, Tag } from '@/ui/parts/Parts';
import { toast } from '@/ui/parts/toast';
import { FieldGroup } from '@/ui/record/FieldGroup';
import { RecordAbsent, RecordPage, type RecordAction } from '@/ui/record/RecordPage';
import { useRecord } from '@/ui/record/useRecord';
import { TargetText } from './TargetText';
import { factFields, firstAnswer, PRIORITY_TONES, solution, TICKETS, TONES } from './ticket';
import { TicketTimeline } from './TicketTimeline';

const BACK = { to: '/tickets', label: 'ticket:title' };
const VERBS: TicketVerb[] = ['resolve', 'reopen', 'wait', 'resume', 'assign', 'close'];
const ASKING: Partial<Record<TicketVerb, Parameters<typeof FormDialog>[0]['fields']>> = {
  resolve: [{ name: 'text', label: 'ticket:resolution', kind: 'multiline', max: 20_000 }],
  reopen: [{ name: 'text', label: 'ticket:reopenReason', kind: 'multiline', max: 20_000 }],
  assign: [personField('userName', 'ticket:field.ownerUserName', { required: true, wide: true })],
};

export function TicketPage() {
  const { t } = useTranslation();
  const id = usePathPart('id');
  const session = useSession();
  const words = useProblemText();
  const { record: ticket, error, reload, patch, act } = useRecord<Ticket>('tickets', TICKETS, id);
  const [asking, setAsking] = useState<TicketVerb>();
  if (!ticket) return <RecordAbsent error={error} back={BACK} retry={() => void reload()} />;
  const allowed = ticket.actions ?? [];
  const tell = (refusal: unknown) => {
    toast('bad', words(refusal));
    void reload();
  };
  const take: RecordAction = { key: 'take', label: 'ticket:take', primary: true, run: () => void act('assign', { userName: session.userName }).catch(tell) };
  const actions: RecordAction[] = [
    ...(allowed.includes('assign') && !ticket.ownerUserName ? [take] : []),
    ...VERBS.filter((verb) => allowed.includes(verb)).map((verb) => ({
      key: verb,
      label: `ticket:verb.${verb}`,
      primary: verb === 'resolve' && Boolean(ticket.ownerUserName),
      run: () => (ASKING[verb] ? setAsking(verb) : void act(verb).catch(tell)),
    })),
  ];
  const account = audienceOf(session) === 'staff' && ticket.accountId ? <Link to={`/accounts/${ticket.accountId}`}>{ticket.accountName}</Link> : ticket.accountName;
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
          { label: 'ticket:field.firstAnswer', value: <TargetText target={firstAnswer(ticket)} /> },
          { label: 'ticket:field.solution', value: <TargetText target={solution(ticket)} /> },
          { label: 'ticket:field.ownerUserName', value: <Person name={ticket.ownerName ?? ticket.ownerUserName} none={t('ticket:nobody')} /> },
          ...(ticket.accountName ? [{ label: 'ticket:field.accountId', value: account }] : []),
          ...(ticket.contactName ? [{ label: 'ticket:field.contactName', value: ticket.contactName }] : []),
        ]}
        actions={actions}
        left={
          <>
            <Panel title={t('ticket:field.description')}>
              <p style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{ticket.description}</p>
            </Panel>
            <FieldGroup main title="ticket:group.facts" record={ticket} fields={factFields(t)} draftKey="ticket.facts" save={allowed.includes('edit') ? patch : undefined} onStale={() => void reload()} />
          </>
        }
        middle={<TicketTimeline ticket={ticket} act={act} />}
      />
      {asking && (
        <FormDialog
          title={t(`ticket:verb.${asking}`)}
          draftKey={`ticket.${id}.${asking}`}
          fields={ASKING[asking] ?? []}
          submitLabel={t(`ticket:verb.${asking}`)}
          submit={(values, idempotencyKey) => act(asking, values, { idempotencyKey })}
          onClose={() => setAsking(undefined)}
        />
      )}
    </>
  );
}
