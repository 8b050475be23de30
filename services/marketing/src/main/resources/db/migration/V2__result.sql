-- What came back to campaigns, as told by the events of other services.
create table campaign_lead (
    lead_id     uuid        primary key,
    campaign_id uuid        not null,
    state       text        not null,
    version     bigint      not null,
    created_at  timestamptz not null
);

create index campaign_lead_campaign on campaign_lead (campaign_id);

create table campaign_deal (
    opportunity_id uuid           primary key,
    campaign_id    uuid           not null,
    stage_category text           not null,
    value          numeric(19, 4),
    currency       text,
    version        bigint         not null
);

create index campaign_deal_campaign on campaign_deal (campaign_id);
