import { Link } from '@tanstack/react-router';
import type { Deal, Pipeline } from '@/api/types/sales';
import type { Session } from '@/session/session';
import type { ListSpec } from '@/ui/list/types';
import { Amount, Day, Person, Tag, When, type Tone } from '@/ui/parts/Parts';
import { DEALS, labelOf, stageOf } from './deal';

const tones: Record<Deal['stageCategory'], Tone> = { open: 'info', won: 'good', lost: 'bad' };

export function StageTag({ deal, pipeline }: { deal: Deal; pipeline: Pipeline | undefined }) {
  const stage = stageOf(pipeline, deal.stage);
  return <Tag tone={tones[deal.stageCategory]}>{stage ? labelOf(stage.label) : deal.stage}</Tag>;
}

export function dealList(session: Session, pipeline: Pipeline | undefined): ListSpec<Deal> {
  const mine = `ownerUserName == "${session.userName}"`;
  return {
    name: 'deals',
    path: DEALS,
    title: 'deal:title',
    sort: '-createdAt',
    columns: [
      { key: 'name', label: 'deal:field.name', width: 230, grow: true, sort: 'name', render: (deal) => <Link to={`/deals/${deal.id}`}>{deal.name}</Link> },
      { key: 'account', label: 'deal:field.accountId', width: 180, render: (deal) => (deal.accountId ? <Link to={`/accounts/${deal.accountId}`}>{deal.accountName}</Link> : deal.accountName) },
      { key: 'stage', label: 'deal:field.stage', width: 130, render: (deal) => <StageTag deal={deal} pipeline={pipeline} /> },
      { key: 'amount', label: 'deal:field.amount', width: 120, end: true, sort: 'amount', render: (deal) => <Amount of={deal.amount} /> },
      { key: 'closeOn', label: 'deal:field.closeOn', width: 120, sort: 'closeOn', render: (deal) => <Day date={deal.closeOn} /> },
      { key: 'owner', label: 'deal:field.ownerUserName', width: 160, render: (deal) => <Person name={deal.ownerName ?? deal.ownerUserName} /> },
      { key: 'product', label: 'deal:field.productId', width: 140, optional: true, render: (deal) => deal.productName },
      { key: 'stageSince', label: 'deal:field.stageSince', width: 130, optional: true, render: (deal) => <When at={deal.stageSince} /> },
      { key: 'createdAt', label: 'deal:field.createdAt', width: 130, optional: true, sort: 'createdAt', render: (deal) => <When at={deal.createdAt} /> },
      { key: 'number', label: 'deal:field.number', width: 110, optional: true, render: (deal) => <span className="mono">{deal.number}</span> },
    ],
    filters: [
      { field: 'stage', label: 'deal:field.stage', kind: 'choice', options: pipeline?.stages.map((stage) => ({ value: stage.key, label: labelOf(stage.label) })) ?? [] },
      { field: 'ownerUserName', label: 'deal:field.ownerUserName', kind: 'person' },
      { field: 'name', label: 'deal:field.name', kind: 'text' },
      { field: 'accountName', label: 'deal:field.accountId', kind: 'text' },
      { field: 'amount', label: 'deal:field.amount', kind: 'number' },
      { field: 'closeOn', label: 'deal:field.closeOn', kind: 'date' },
      { field: 'productName', label: 'deal:field.productId', kind: 'text' },
    ],
    views: [
      { key: 'open', label: 'deal:view.open', filter: 'stageCategory == "open"' },
      { key: 'mine', label: 'deal:view.mine', filter: `${mine} && stageCategory == "open"` },
      { key: 'won', label: 'deal:view.won', filter: 'stageCategory == "won"', sort: '-closeOn' },
      { key: 'lost', label: 'deal:view.lost', filter: 'stageCategory == "lost"', sort: '-closeOn' },
      { key: 'all', label: 'deal:view.all' },
    ],
    heading: (deal) => deal.name,
    to: (deal) => `/deals/${deal.id}`,
    card: (deal) => (
      <>
        <StageTag deal={deal} pipeline={pipeline} />
        <Amount of={deal.amount} />
        <span className="clip">{deal.accountName}</span>
        <Day date={deal.closeOn} />
      </>
    ),
    empty: { title: 'deal:empty.title', text: 'deal:empty.text' },
  };
}
