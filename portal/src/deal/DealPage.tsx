import { usePathPart } from '@/app/address';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Deal, Stage } from '@/api/types/sales';
import { mayCreate, openCreate } from '@/shell/creates';
import { hasAny, useSession } from '@/session/session';
import { useSharing } from '@/sharing/useSharing';
import { FormDialog } from '@/ui/form/FormDialog';
import { personField } from '@/ui/form/lookups';
import { useProblemText } from '@/ui/parts/Fault';
import { Amount, Day, Panel, Person } from '@/ui/parts/Parts';
import { toast } from '@/ui/parts/toast';
import { FieldGroup } from '@/ui/record/FieldGroup';
import { HistoryTimeline } from '@/ui/record/HistoryTimeline';
import { RecordAbsent, RecordPage, type RecordAction } from '@/ui/record/RecordPage';
import { StagePath } from '@/ui/record/StagePath';
import { useRecord } from '@/ui/record/useRecord';
import { dealFields, DEALS, labelOf, mayWork, stageOf, usePipeline } from './deal';
import { GateDialog } from './GateDialog';
import { Lines } from './Lines';
import { StageTag } from './list';
import { Stays } from './Stays';
import { useStageMove } from './useStageMove';

const BACK = { to: '/deals', label: 'deal:title' };
const ASSIGN = [personField('userName', 'deal:field.ownerUserName', { required: true, wide: true })];
const REOPEN = [{ name: 'reason', label: 'deal:reopen.reason', kind: 'multiline' as const, required: true, max: 1000 }];

function Related({ deal }: { deal: Deal }) {
  const { t } = useTranslation();
  if (!deal.accountId && !deal.leadId && !deal.campaignId) return null;
  return (
    <Panel title={t('deal:group.related')} flush>
      <ul className="related">
        {deal.accountId && <li><Link to={`/accounts/${deal.accountId}`}>{deal.accountName ?? t('deal:field.accountId')}</Link></li>}
        {deal.leadId && <li><Link to={`/leads/${deal.leadId}`}>{t('deal:fromLead')}</Link></li>}
        {deal.campaignId && <li><Link to={`/campaigns/${deal.campaignId}`}>{t('deal:fromCampaign')}</Link></li>}
      </ul>
    </Panel>
  );
}

export function DealPage() {
  const { t } = useTranslation();
  const id = usePathPart('id');
  const session = useSession();
  const words = useProblemText();
  const { record: deal, error, reload, patch, act } = useRecord<Deal>('deals', DEALS, id);
  const pipeline = usePipeline(deal?.pipeline);
  const { move, gate, closeGate } = useStageMove();
  const sharing = useSharing('deals', DEALS, deal, deal?.name);
  const [asking, setAsking] = useState<'assign' | 'reopen'>();
  if (!deal) return <RecordAbsent error={error} back={BACK} retry={() => void reload()} />;

  const open = deal.stageCategory === 'open';
  const working = mayWork(deal, session);
  const leading = hasAny(session, ['sales-manager', 'admin']);
  const enter = (stage: Stage) => void move(deal, stage).catch((refusal: unknown) => { toast('bad', words(refusal)); void reload(); });
  const ends = open && working ? (pipeline?.stages.filter(({ category }) => category !== 'open') ?? []) : [];
  const actions: RecordAction[] = [
    ...ends.map((stage) => ({ key: stage.key, label: `deal:mark.${stage.category}`, primary: stage.category === 'won', run: () => enter(stage) })),
    ...(deal.accountId && mayCreate(session, 'order') ? [{ key: 'order', label: 'shell:create.order', run: () => openCreate('order', { accountId: deal.accountId, accountName: deal.accountName, opportunityId: deal.id }) }] : []),
    ...(leading ? [{ key: 'assign', label: 'deal:assign', run: () => setAsking('assign') }] : []),
    ...(leading && !open ? [{ key: 'reopen', label: 'deal:reopen.action', run: () => setAsking('reopen') }] : []),
  ];
  const save = working && open ? patch : undefined;
  const at = stageOf(pipeline, deal.stage);
  const stages = pipeline?.stages.filter(({ category }) => category === 'open') ?? [];
  const stale = () => void reload();
  return (
    <>
      <RecordPage
        back={BACK}
        name={deal.name}
        number={deal.number}
        tag={<StageTag deal={deal} pipeline={pipeline} />}
        actions={actions}
        menu={sharing.menu}
        facts={[
          { label: 'deal:field.amount', value: <Amount of={deal.amount} /> },
          { label: 'deal:field.closeOn', value: <Day date={deal.closeOn} /> },
          { label: 'deal:field.probability', value: t('deal:percent', { value: deal.probability }) },
          { label: 'deal:field.ownerUserName', value: <Person name={deal.ownerName ?? deal.ownerUserName} /> },
        ]}
        path={
          <StagePath
            steps={stages.map((stage) => ({ key: stage.key, label: labelOf(stage.label), hint: stage.gate.length > 0 ? t('deal:gate.needs', { fields: stage.gate.map((field) => t(`deal:field.${field}`)).join(t('ui:comma')) }) : undefined }))}
            at={deal.stage}
            ended={open || !at ? undefined : { label: labelOf(at.label), tone: deal.stageCategory === 'won' ? 'good' : 'bad' }}
            onStep={working && open ? (key) => { const stage = stageOf(pipeline, key); if (stage) enter(stage); } : undefined}
          />
        }
        left={
          <>
            <FieldGroup main title="deal:group.terms" record={deal} fields={dealFields('name', 'accountId', 'amount', 'closeOn', 'productId', 'contactName', 'nextStep')} draftKey="deal.terms" save={save} onStale={stale} />
            <FieldGroup title="deal:group.facts" record={deal} fields={dealFields('budget', 'authority', 'need', 'timing', ...(deal.lossReason ? ['lossReason'] : []))} draftKey="deal.facts" save={save} onStale={stale} />
          </>
        }
        middle={<HistoryTimeline area="deal" name="deals" path={DEALS} id={deal.id} words={(field, value) => { const stage = field === 'stage' ? stageOf(pipeline, value) : undefined; return stage && labelOf(stage.label); }} />}
        right={
          <>
            <Stays deal={deal} pipeline={pipeline} />
            {deal.lines && deal.lines.length > 0 && <Lines deal={deal} />}
            <Related deal={deal} />
          </>
        }
      />
      {sharing.dialog}
      {gate && <GateDialog {...gate} title={t('deal:gate.title', { stage: labelOf(gate.stage.label) })} onClose={closeGate} />}
      {asking === 'assign' && <FormDialog title={t('deal:assign')} draftKey={`deal.${id}.assign`} fields={ASSIGN} submitLabel={t('deal:assign')} submit={(values) => act('assign', values, { version: deal.version })} onClose={() => setAsking(undefined)} />}
      {asking === 'reopen' && <FormDialog title={t('deal:reopen.action')} draftKey={`deal.${id}.reopen`} fields={REOPEN} submitLabel={t('deal:reopen.action')} submit={(values) => act('reopen', values, { version: deal.version })} onClose={() => setAsking(undefined)} />}
    </>
  );
}
