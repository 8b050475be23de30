create sequence lead_number;

create table lead (
    id                uuid        primary key,
    number            text        not null unique,
    company           text        not null,
    contact_name      text,
    phone             text,
    email             text,
    city              text,
    industry          text,
    note              text,
    phone_key         text,
    email_key         text,
    company_key       text,
    external_id       text,
    channel           text        not null,
    source            text,
    source_detail     text,
    campaign_id       uuid,
    form_key          text,
    submission_id     uuid        unique,
    referrer          text,
    state             text        not null,
    reason            text,
    owner_id          uuid,
    owner_user_name   text,
    owner_name        text,
    org_path          ltree       not null,
    home_pool         ltree       not null,
    pooled_at         timestamptz,
    partner_id        text,
    conversion_id     uuid,
    created_by        uuid,
    account_id        uuid,
    contact_id        uuid,
    opportunity_id    uuid,
    next_follow_up_at timestamptz,
    last_follow_up_at timestamptz,
    re_evaluate_on    date,
    custom            jsonb       not null default '{}',
    search            tsvector    not null,
    version           bigint      not null default 0,
    created_at        timestamptz not null,
    updated_at        timestamptz not null
);

create index lead_newest on lead (created_at desc, id desc);
create index lead_owner_newest on lead (owner_id, created_at desc, id desc);
create index lead_creator_newest on lead (created_by, created_at desc, id desc);
create index lead_unit on lead using gist (org_path);
create index lead_state on lead (state, created_at desc, id desc);
create index lead_partner on lead (partner_id, created_at desc, id desc) where partner_id is not null;
create index lead_phone on lead (phone_key) where phone_key is not null;
create index lead_email on lead (email_key) where email_key is not null;
create index lead_company on lead (company_key) where company_key is not null;
create index lead_external_id on lead (external_id) where external_id is not null;
-- Without fastupdate a burst of inserts does not leave a pending list that every search must read.
create index lead_search on lead using gin (search) with (fastupdate = off);

create table lead_share (
    record_id  uuid        not null references lead (id),
    user_id    uuid,
    org_path   ltree,
    granted_by uuid        not null,
    granted_at timestamptz not null,
    check ((user_id is null) <> (org_path is null))
);

create index lead_share_record on lead_share (record_id);

-- Who owned what and when; rows are only ever added (L14).
create table lead_ownership (
    seq             bigint generated always as identity primary key,
    lead_id         uuid        not null references lead (id),
    owner_id        uuid,
    owner_user_name text,
    how             text        not null,
    reason          text,
    by_user_name    text        not null,
    at              timestamptz not null
);

create index lead_ownership_lead on lead_ownership (lead_id, seq);

create table lead_follow_up (
    id           uuid        primary key,
    lead_id      uuid        not null references lead (id),
    channel      text        not null,
    outcome      text,
    text         text        not null,
    next_at      timestamptz,
    by_id        uuid        not null,
    by_user_name text        not null,
    at           timestamptz not null
);

create index lead_follow_up_lead on lead_follow_up (lead_id, at desc);
