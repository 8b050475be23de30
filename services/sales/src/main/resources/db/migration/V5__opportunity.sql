create sequence opportunity_number start 100001;

create table opportunity (
    id uuid primary key,
    number text not null unique,
    external_id text unique,
    name text not null,
    account_id uuid,
    account_name text,
    amount_value numeric,
    amount_currency text,
    product_id uuid,
    product_name text,
    lines jsonb not null default '[]',
    close_on date,
    engaged_on date,
    pipeline text not null references pipeline (key),
    stage text not null,
    stage_category text not null,
    probability int not null,
    stage_since timestamptz not null,
    contact_id uuid,
    contact_name text,
    contact_role text,
    next_step text,
    loss_reason text,
    budget text,
    authority text,
    need text,
    timing text,
    lead_id uuid,
    conversion_id uuid unique,
    campaign_id text,
    source text,
    referrer text,
    owner_id uuid,
    owner_user_name text,
    owner_name text,
    org_path ltree not null,
    partner_id text,
    created_by uuid,
    search tsvector not null,
    version bigint not null default 0,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    check ((amount_value is null) = (amount_currency is null))
);
create index opportunity_newest on opportunity (created_at desc, id desc);
create index opportunity_owner on opportunity (owner_id, created_at desc, id desc);
create index opportunity_unit on opportunity using gist (org_path);
create index opportunity_partner on opportunity (partner_id, created_at desc, id desc) where partner_id is not null;
create index opportunity_account on opportunity (account_id);
create index opportunity_stage_newest on opportunity (pipeline, stage, created_at desc, id desc);
create index opportunity_search on opportunity using gin (search) with (fastupdate = off);

create table opportunity_share (
    record_id uuid not null references opportunity (id),
    user_id uuid,
    org_path ltree,
    granted_by uuid,
    granted_at timestamptz not null,
    check ((user_id is null) <> (org_path is null))
);
create unique index opportunity_share_user on opportunity_share (record_id, user_id) where user_id is not null;
create unique index opportunity_share_unit on opportunity_share (record_id, org_path) where org_path is not null;
create index opportunity_share_of_user on opportunity_share (user_id);

-- Each stage a deal has been in. The stay that is not over has no left_at.
create table opportunity_stay (
    seq bigint generated always as identity primary key,
    opportunity_id uuid not null references opportunity (id),
    stage text not null,
    category text not null,
    entered_at timestamptz not null,
    left_at timestamptz,
    entered_by text not null,
    note text
);
create unique index opportunity_stay_open on opportunity_stay (opportunity_id) where left_at is null;
create index opportunity_stay_of on opportunity_stay (opportunity_id, seq);
