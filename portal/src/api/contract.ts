import type { components as account } from './generated/account';
import type { components as lead } from './generated/lead';
import type { components as marketing } from './generated/marketing';
import type { components as reporting } from './generated/reporting';
import type { components as sales } from './generated/sales';
import type { components as ticket } from './generated/service-ticket';
import type { Account, AccountOverview, Activity, Contact, Credit, OverviewEntry, OverviewItem, OverviewSection, Task } from './types/account';
import type { RecordBase } from './types/common';
import type { Job, ImportMapping, ImportPreview } from './types/job';
import type { Campaign, CampaignCost, CampaignMember, CampaignResult } from './types/marketing';
import type { Notice } from './types/notice';
import type { ReportAnswer, ReportRow } from './types/report';
import type { Share } from './types/share';
import type { AssignablePerson, Deal, DealLine, Order, OrderLine, Pipeline, Product, Stage, Unit } from './types/sales';
import type { Ticket, TicketMessage } from './types/ticket';

/** Properties the pages read that the contract does not have; must be none. */
type Unpromised<Read, Promised> = Exclude<keyof Read, keyof Promised | keyof RecordBase>;
type None<T extends never> = T;

type Accounts = account['schemas'];
type Leads = lead['schemas'];
type Marketing = marketing['schemas'];
type Reporting = reporting['schemas'];
type Sales = sales['schemas'];
type Tickets = ticket['schemas'];

/** Fails to compile when a contract no longer has what a page reads. */
export type Promised = [
  None<Unpromised<Account, Accounts['AccountFact']>>,
  None<Unpromised<Contact, Accounts['Contact']>>,
  None<Unpromised<Credit, Accounts['Credit']>>,
  None<Unpromised<Task, Accounts['Task']>>,
  None<Unpromised<Activity, Accounts['Activity']>>,
  None<Unpromised<Notice, Accounts['Notice']>>,
  None<Unpromised<AccountOverview, Accounts['Overview']>>,
  None<Unpromised<OverviewSection, Accounts['Section']>>,
  None<Unpromised<OverviewItem, Accounts['Item']>>,
  None<Unpromised<OverviewEntry, Accounts['Entry']>>,
  None<Unpromised<Share, Accounts['Share']>>,
  None<Unpromised<Share, Leads['Share']>>,
  None<Unpromised<Share, Sales['Share']>>,
  None<Unpromised<Job, Accounts['JobView']>>,
  None<Unpromised<ImportPreview, Accounts['ImportPreview']>>,
  None<Unpromised<ImportMapping, Accounts['ImportMapping']>>,
  None<Unpromised<Deal, Sales['OpportunityView']>>,
  None<Unpromised<DealLine, Sales['ProductLine']>>,
  None<Unpromised<Order, Sales['OrderView']>>,
  None<Unpromised<OrderLine, Sales['OrderLine']>>,
  None<Unpromised<Product, Sales['Product']>>,
  None<Unpromised<Pipeline, Sales['Pipeline']>>,
  None<Unpromised<Stage, Sales['Stage']>>,
  None<Unpromised<AssignablePerson, Sales['AssignablePerson']>>,
  None<Unpromised<Unit, Sales['UnitNode']>>,
  None<Unpromised<Ticket, Tickets['TicketView']>>,
  None<Unpromised<TicketMessage, Tickets['Message']>>,
  None<Unpromised<Campaign, Marketing['Campaign']>>,
  None<Unpromised<CampaignMember, Marketing['Member']>>,
  None<Unpromised<CampaignCost, Marketing['Cost']>>,
  None<Unpromised<CampaignResult, Marketing['CampaignResult']>>,
  None<Unpromised<ReportAnswer, Reporting['Report']>>,
  None<Unpromised<ReportRow, Reporting['Row']>>,
];
