import { Link } from '@tanstack/react-router';
import type { TFunction } from 'i18next';
import type { Lead } from '@/api/types/lead';
import type { Session } from '@/session/session';
import type { ListSpec } from '@/ui/list/types';
import { percent } from '@/ui/parts/format';
import { Person, Tag, When } from '@/ui/parts/Parts';
import { UnitName, useUnits } from '@/ui/parts/units';
import { LEADS, stateOptions, TONES } from './lead';
import { GradeTag } from './ScorePanel';

export function LeadState({ lead, t }: { lead: Lead; t: TFunction }) {
  return <Tag tone={TONES[lead.state]}>{t(`lead:state.${lead.state}`)}</Tag>;
}

export function LeadOwner({ lead, t }: { lead: Lead; t: TFunction }) {
  const { nameOf } = useUnits();
  return <Person name={lead.ownerName ?? lead.ownerUserName} none={lead.pool ? t('lead:inPool', { pool: nameOf(lead.pool) }) : t('lead:nobody')} />;
}

export function leadList(t: TFunction, session: Session): ListSpec<Lead> {
  const mine = `ownerUserName == "${session.userName}"`;
  return {
    name: 'leads',
    path: LEADS,
    viewsPath: '/api/v1/lead-views',
    title: 'lead:title',
    sort: '-createdAt',
    columns: [
      { key: 'company', label: 'lead:field.company', width: 220, grow: true, sort: 'company', render: (lead) => <Link to={`/leads/${lead.id}`} preload="intent">{lead.company}</Link> },
      { key: 'state', label: 'lead:field.state', width: 116, render: (lead) => <LeadState lead={lead} t={t} /> },
      { key: 'score', label: 'lead:field.score', width: 90, sort: 'score', render: (lead) => <span className="row tight">{lead.score ?? 0} <GradeTag grade={lead.grade} /></span> },
      { key: 'contactName', label: 'lead:field.contactName', width: 130, render: (lead) => lead.contactName },
      { key: 'phone', label: 'lead:field.phone', width: 140, render: (lead) => lead.phone },
      { key: 'email', label: 'lead:field.email', width: 190, optional: true, render: (lead) => lead.email },
      { key: 'city', label: 'lead:field.city', width: 110, render: (lead) => lead.city },
      { key: 'owner', label: 'lead:field.ownerUserName', width: 160, render: (lead) => <LeadOwner lead={lead} t={t} /> },
      { key: 'nextFollowUpAt', label: 'lead:field.nextFollowUpAt', width: 130, render: (lead) => <When at={lead.nextFollowUpAt} /> },
      { key: 'createdAt', label: 'lead:field.createdAt', width: 130, sort: 'createdAt', render: (lead) => <When at={lead.createdAt} /> },
      { key: 'modelScore', label: 'lead:field.modelScore', width: 100, optional: true, render: (lead) => (lead.modelScore == null ? undefined : percent(lead.modelScore)) },
      { key: 'callIntent', label: 'lead:field.callIntent', width: 90, optional: true, render: (lead) => lead.callIntent },
      { key: 'number', label: 'lead:field.number', width: 110, optional: true, sort: 'number', render: (lead) => <span className="mono">{lead.number}</span> },
      { key: 'source', label: 'lead:field.source', width: 120, optional: true, render: (lead) => lead.source },
      { key: 'pool', label: 'lead:field.pool', width: 120, optional: true, render: (lead) => lead.pool && <UnitName of={lead.pool} /> },
    ],
    filters: [
      { field: 'state', label: 'lead:field.state', kind: 'choice', options: stateOptions(t) },
      { field: 'grade', label: 'lead:field.grade', kind: 'choice', options: ['A', 'B', 'C', 'D'].map((value) => ({ value, label: value })) },
      { field: 'callIntent', label: 'lead:field.callIntent', kind: 'choice', options: ['A', 'B', 'C', 'D', 'E', 'F'].map((value) => ({ value, label: value })) },
      { field: 'ownerUserName', label: 'lead:field.ownerUserName', kind: 'person' },
      { field: 'company', label: 'lead:field.company', kind: 'text' },
      { field: 'city', label: 'lead:field.city', kind: 'text' },
      { field: 'source', label: 'lead:field.source', kind: 'text' },
      { field: 'createdAt', label: 'lead:field.createdAt', kind: 'moment' },
      { field: 'nextFollowUpAt', label: 'lead:field.nextFollowUpAt', kind: 'moment' },
    ],
    views: [
      { key: 'all', label: 'lead:view.all' },
      { key: 'mine', label: 'lead:view.mine', filter: mine },
      { key: 'pool', label: 'lead:view.pool', filter: 'state == "new" && ownerUserName == null' },
      { key: 'due', label: 'lead:view.due', filter: `${mine} && nextFollowUpAt <= now`, sort: 'nextFollowUpAt' },
      { key: 'qualified', label: 'lead:view.qualified', filter: 'state == "qualified"' },
    ],
    heading: (lead) => lead.company,
    to: (lead) => `/leads/${lead.id}`,
    card: (lead) => (
      <>
        <LeadState lead={lead} t={t} />
        <span>{[lead.contactName, lead.city].filter(Boolean).join(' · ')}</span>
        <When at={lead.createdAt} />
      </>
    ),
    empty: { title: 'lead:empty.title', text: 'lead:empty.text' },
  };
}
