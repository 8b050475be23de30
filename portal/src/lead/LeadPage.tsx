import { usePathPart } from '@/app/address';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Lead } from '@/api/types/lead';
import { useSession } from '@/session/session';
import { useSharing } from '@/sharing/useSharing';
import { clearedAsEmpty, type Values } from '@/ui/form/fields';
import { FieldGroup } from '@/ui/record/FieldGroup';
import { RecordAbsent, RecordPage, type RecordAction } from '@/ui/record/RecordPage';
import { StagePath } from '@/ui/record/StagePath';
import { useRecord } from '@/ui/record/useRecord';
import { Panel, When } from '@/ui/parts/Parts';
import { toast } from '@/ui/parts/toast';
import { identityFields, LEADS, mayEdit, originFields, PATH, verbsFor, type Verb } from './lead';
import { CallResultDialog } from './CallResultDialog';
import { nested, useCustomFields } from './custom';
import { DecisionPanel } from './DecisionPanel';
import { IssueNotes } from './IssueNotes';
import { LeadDialog } from './LeadDialog';
import { LeadOwner } from './list';
import { LeadState } from './list';
import { LeadTimeline } from './LeadTimeline';
import { MergeDialog } from './MergeDialog';
import { Merges } from './Merges';
import { GradeTag, ScorePanel } from './ScorePanel';
import { VisitPanel } from './VisitPanel';
import { useProblemText } from '@/ui/parts/Fault';

const BACK = { to: '/leads', label: 'lead:title' };
const PRIMARY: Verb[] = ['convert', 'qualify', 'claim', 'reopen'];

function Became({ lead }: { lead: Lead }) {
  const { t } = useTranslation();
  if (!lead.accountId && !lead.opportunityId) return null;
  return (
    <Panel title={t('lead:became')} flush>
      <ul className="related">
        {lead.accountId && <li><Link to={`/accounts/${lead.accountId}`}>{t('lead:becameAccount')}</Link></li>}
        {lead.opportunityId && <li><Link to={`/deals/${lead.opportunityId}`}>{t('lead:becameDeal')}</Link></li>}
      </ul>
    </Panel>
  );
}

/** A conversion runs through three services; until the lead says it is done, it is asked again. */
function useConversionWatch(underway: boolean, reload: () => Promise<void>) {
  const latest = useRef(reload);
  latest.current = reload;
  useEffect(() => {
    if (!underway) return;
    const timer = window.setInterval(() => void latest.current(), 1000);
    return () => window.clearInterval(timer);
  }, [underway]);
}

export function LeadPage() {
  const { t } = useTranslation();
  const id = usePathPart('id');
  const session = useSession();
  const words = useProblemText();
  const { record: lead, error, reload, accept, patch, act } = useRecord<Lead>('leads', LEADS, id);
  const { specs: custom } = useCustomFields();
  const sharing = useSharing('leads', LEADS, lead, lead?.company);
  const [verb, setVerb] = useState<Verb>();
  const [converting, setConverting] = useState(false);
  const [calling, setCalling] = useState(false);
  const [merging, setMerging] = useState(false);
  const underway = lead?.converting === true || (converting && lead?.state !== 'converted');
  useConversionWatch(underway, reload);
  if (!lead) return <RecordAbsent error={error} back={BACK} retry={() => void reload()} />;

  const verbs = verbsFor(lead, session);
  const mayMerge = lead.actions?.includes('merge') === true;
  const direct = async (which: Verb) => {
    try {
      await act(which);
      toast('good', t(`lead:done.${which}`, { company: lead.company }));
    } catch (refusal) {
      toast('bad', words(refusal));
      await reload();
    }
  };
  const run = (which: Verb) => (which === 'claim' || which === 'qualify' || which === 'reopen' ? void direct(which) : setVerb(which));
  const actions: RecordAction[] = verbs
    .toSorted((one, other) => Number(PRIMARY.includes(other)) - Number(PRIMARY.includes(one)))
    .filter((which) => which !== 'follow-up')
    .map((which) => ({ key: which, label: `lead:verb.${which}`, primary: PRIMARY.includes(which), danger: which === 'disqualify', run: () => run(which) }));
  const ended = lead.state === 'disqualified' ? { label: t('lead:state.disqualified'), tone: 'bad' as const } : lead.state === 'converted' ? { label: t('lead:state.converted'), tone: 'good' as const } : undefined;
  const steps = PATH.filter((state) => !(ended && state === 'converted')).map((state) => ({ key: state, label: t(`lead:state.${state}`) }));
  const save = mayEdit(lead, session) ? (changes: Values, version: number) => patch(nested(clearedAsEmpty(changes)), version) : undefined;
  return (
    <>
      <RecordPage
        back={BACK}
        name={lead.company}
        number={lead.number}
        tag={<LeadState lead={lead} t={t} />}
        actions={actions}
        menu={[
          ...(verbs.includes('follow-up') ? [{ key: 'call', label: 'lead:call.title', run: () => setCalling(true) }] : []),
          ...(mayMerge ? [{ key: 'merge', label: 'lead:verb.merge', run: () => setMerging(true) }] : []),
          ...sharing.menu,
        ]}
        facts={[
          { label: 'lead:field.ownerUserName', value: <LeadOwner lead={lead} t={t} /> },
          { label: 'lead:field.nextFollowUpAt', value: <When at={lead.nextFollowUpAt} /> },
          { label: 'lead:field.score', value: <>{lead.score ?? 0} <GradeTag grade={lead.grade} /></> },
          { label: 'lead:field.createdAt', value: <When at={lead.createdAt} /> },
          ...(lead.reason ? [{ label: 'lead:field.reason', value: t(`lead:reason.${lead.reason}`, { defaultValue: lead.reason }) }] : []),
        ]}
        path={<StagePath steps={steps} at={lead.state === 'nurturing' ? 'working' : lead.state} ended={ended} />}
        left={
          <>
            <FieldGroup main title="lead:group.identity" record={lead} fields={identityFields()} draftKey="lead.identity" save={save} onStale={() => void reload()} />
            {custom.length > 0 && <FieldGroup title="lead:group.custom" record={lead} fields={custom} draftKey="lead.custom" save={save} onStale={() => void reload()} />}
            <FieldGroup title="lead:group.origin" record={lead} fields={originFields(t)} draftKey="lead.origin" />
            <ScorePanel lead={lead} />
            <Merges lead={lead} mayUndo={mayMerge} onUndone={() => void reload()} />
            <Became lead={lead} />
            <DecisionPanel leadId={lead.id} />
            <VisitPanel leadId={lead.id} />
          </>
        }
        middle={
          <>
            {underway && <div className="note" role="status">{t('lead:convert.running')}</div>}
            <IssueNotes lead={lead} mayMend={lead.actions?.includes('follow-up') === true} />
            <LeadTimeline lead={lead} followUp={verbs.includes('follow-up') ? (body, idempotencyKey) => act('follow-ups', body, { idempotencyKey }) : undefined} />
          </>
        }
      />
      {sharing.dialog}
      {calling && <CallResultDialog lead={lead} onClose={() => setCalling(false)} onDone={accept} />}
      {merging && <MergeDialog lead={lead} onClose={() => setMerging(false)} onDone={accept} />}
      {verb && (
        <LeadDialog
          lead={lead}
          verb={verb}
          onClose={() => setVerb(undefined)}
          onDone={(answer) => {
            accept(answer);
            setConverting(verb === 'convert');
          }}
        />
      )}
    </>
  );
}
