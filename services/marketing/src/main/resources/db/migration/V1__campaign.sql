create sequence campaign_number;

create table campaign (
    id              uuid          primary key,
    number          text          not null unique,
    name            text          not null,
    kind            text          not null,
    status          text          not null check (status in ('planned', 'running', 'ended')),
    starts_on       date,
    ends_on         date,
    budget_value    numeric(19, 4),
    budget_currency text,
    note            text,
    owner_id        uuid,
    owner_user_name text,
    org_path        ltree         not null,
    partner_id      text,
    created_by      uuid,
    search          tsvector      not null,
    version         bigint        not null default 0,
    created_at      timestamptz   not null,
    updated_at      timestamptz   not null
);

create index campaign_newest on campaign (created_at desc, id desc);
create index campaign_unit on campaign using gist (org_path);
create index campaign_search on campaign using gin (search) with (fastupdate = off);

create table campaign_share (
    record_id  uuid        not null references campaign (id),
    user_id    uuid,
    org_path   ltree,
    granted_by uuid        not null,
    granted_at timestamptz not null,
    check ((user_id is null) <> (org_path is null))
);

create index campaign_share_record on campaign_share (record_id);

create table campaign_cost (
    id           uuid           primary key,
    campaign_id  uuid           not null references campaign (id),
    spent_on     date           not null,
    value        numeric(19, 4) not null check (value > 0),
    currency     text           not null,
    note         text,
    by_user_name text           not null,
    at           timestamptz    not null
);

create index campaign_cost_campaign on campaign_cost (campaign_id, spent_on);

create table campaign_member (
    id          uuid        primary key,
    campaign_id uuid        not null,
    lead_id     uuid,
    name        text,
    company     text,
    email       text,
    phone       text,
    status      text        not null check (status in ('planned', 'reached', 'responded', 'converted')),
    joined_at   timestamptz not null,
    unique (campaign_id, lead_id)
);

create index campaign_member_campaign on campaign_member (campaign_id, joined_at desc, id desc);
