import type { components as marketing } from './generated/marketing';
import type { components as reporting } from './generated/reporting';
import type { RecordBase } from './types/common';
import type { Campaign, CampaignCost, CampaignMember, CampaignResult } from './types/marketing';
import type { ReportAnswer, ReportRow } from './types/report';

/** Properties the pages read that the contract does not have; must be none. */
type Unpromised<Read, Promised> = Exclude<keyof Read, keyof Promised | keyof RecordBase>;
type None<T extends never> = T;

type Marketing = marketing['schemas'];
type Reporting = reporting['schemas'];

/** Fails to compile when a contract no longer has what a page reads. */
export type Promised = [
  None<Unpromised<Campaign, Marketing['Campaign']>>,
  None<Unpromised<CampaignMember, Marketing['Member']>>,
  None<Unpromised<CampaignCost, Marketing['Cost']>>,
  None<Unpromised<CampaignResult, Marketing['CampaignResult']>>,
  None<Unpromised<ReportAnswer, Reporting['Report']>>,
  None<Unpromised<ReportRow, Reporting['Row']>>,
];
