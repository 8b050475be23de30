import type { TFunction } from 'i18next';
import type { Lead, LeadState } from '@/api/types/lead';
import { hasAny, type Session } from '@/session/session';
import { choices } from '@/ui/form/choices';
import type { FieldSpec } from '@/ui/form/fields';
import type { Tone } from '@/ui/parts/Parts';

export const LEADS = '/api/v1/leads';
export const STATES: LeadState[] = ['new', 'assigned', 'working', 'qualified', 'nurturing', 'converted', 'disqualified'];
export const PATH: LeadState[] = ['new', 'assigned', 'working', 'qualified', 'converted'];
export const CHANNELS = ['call', 'visit', 'email', 'message', 'wechat', 'meeting', 'other'];
export const REASONS = ['no-need', 'no-budget', 'unreachable', 'competitor', 'wrong-data', 'duplicate', 'other'];

export const TONES: Record<LeadState, Tone> = {
  new: 'info',
  assigned: 'neutral',
  working: 'accent',
  qualified: 'good',
  nurturing: 'warn',
  converted: 'good',
  disqualified: 'bad',
};

export function identityFields(): FieldSpec[] {
  return [
    { name: 'company', label: 'lead:field.company', kind: 'text', required: true, max: 200 },
    { name: 'contactName', label: 'lead:field.contactName', kind: 'text', max: 200 },
    { name: 'phone', label: 'lead:field.phone', kind: 'phone', max: 50 },
    { name: 'email', label: 'lead:field.email', kind: 'email', max: 254 },
    { name: 'city', label: 'lead:field.city', kind: 'text', max: 100 },
    { name: 'industry', label: 'lead:field.industry', kind: 'text', max: 100 },
    { name: 'note', label: 'lead:field.note', kind: 'multiline', max: 4000 },
  ];
}

const CAME_BY = ['manual', 'web', 'import', 'partner', 'phone', 'api'];

export function originFields(t: TFunction): FieldSpec[] {
  return [
    { name: 'channel', label: 'lead:field.channel', kind: 'choice', options: choices(t, 'lead:cameBy', CAME_BY), readOnly: true },
    { name: 'source', label: 'lead:field.source', kind: 'text', readOnly: true },
    { name: 'createdAt', label: 'lead:field.createdAt', kind: 'moment', readOnly: true },
    { name: 'reEvaluateOn', label: 'lead:field.reEvaluateOn', kind: 'date', readOnly: true },
  ];
}

export type Verb = 'claim' | 'assign' | 'release' | 'follow-up' | 'qualify' | 'nurture' | 'convert' | 'disqualify' | 'reopen';

const VERBS: Verb[] = ['convert', 'claim', 'qualify', 'reopen', 'follow-up', 'nurture', 'assign', 'release', 'disqualify'];

const allowed: Record<LeadState, Verb[]> = {
  new: ['claim', 'assign', 'disqualify'],
  assigned: ['follow-up', 'qualify', 'nurture', 'release', 'assign', 'disqualify'],
  working: ['follow-up', 'qualify', 'nurture', 'release', 'assign', 'disqualify'],
  qualified: ['convert', 'follow-up', 'nurture', 'release', 'assign', 'disqualify'],
  nurturing: ['follow-up', 'qualify', 'release', 'assign', 'disqualify'],
  disqualified: ['reopen'],
  converted: [],
};

const DIRECTING = ['sales-manager', 'admin'];
const WORKING = ['sales-rep', 'telesales', 'sales-manager', 'admin'];

function mayUse(verb: Verb, lead: Lead, session: Session): boolean {
  const directing = hasAny(session, DIRECTING);
  if (verb === 'assign' || verb === 'reopen') return directing;
  if (verb === 'claim') return !lead.ownerUserName && hasAny(session, WORKING);
  return directing || (lead.ownerUserName === session.userName && hasAny(session, WORKING));
}

/** What this person may do with a lead as it stands: the record says so itself, rows of a list leave it to us. */
export function verbsFor(lead: Lead, session: Session): Verb[] {
  if (lead.actions) return VERBS.filter((verb) => lead.actions?.includes(verb));
  if (lead.converting) return [];
  return allowed[lead.state].filter((verb) => mayUse(verb, lead, session));
}

export function mayEdit(lead: Lead, session: Session): boolean {
  if (lead.actions) return lead.actions.includes('edit');
  if (lead.state === 'converted' || lead.state === 'disqualified') return false;
  return hasAny(session, DIRECTING) || lead.ownerUserName === session.userName;
}

export const stateOptions = (t: TFunction) => choices(t, 'lead:state', STATES);
