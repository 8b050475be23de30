create schema if not exists {schema};

create table if not exists {schema}.opportunity (
    id              uuid    primary key,
    number          text,
    name            text    not null,
    account_id      uuid,
    account_name    text,
    product_id      uuid,
    product_name    text,
    stage           text    not null,
    category        text    not null,
    amount          numeric,
    currency        text,
    close_on        date,
    engaged_on      date,
    lead_id         uuid,
    campaign_id     uuid,
    owner_id        uuid,
    owner_user_name text,
    owner_name      text,
    org_path        ltree   not null,
    partner_id      text,
    created_by      uuid,
    created_at      timestamptz,
    version         bigint  not null
);

create index if not exists opportunity_close on {schema}.opportunity (category, close_on);
create index if not exists opportunity_campaign on {schema}.opportunity (campaign_id) where campaign_id is not null;

create table if not exists {schema}.lead (
    id              uuid    primary key,
    number          text,
    company         text    not null,
    state           text    not null,
    channel         text,
    source          text,
    campaign_id     uuid,
    owner_id        uuid,
    owner_user_name text,
    owner_name      text,
    org_path        ltree   not null,
    partner_id      text,
    created_by      uuid,
    pooled          boolean not null,
    created_at      timestamptz not null,
    version         bigint  not null
);

create index if not exists lead_created on {schema}.lead (created_at);

create table if not exists {schema}.ticket (
    id                  uuid    primary key,
    number              text,
    subject             text    not null,
    state               text    not null,
    priority            text    not null,
    account_id          uuid,
    owner_id            uuid,
    owner_user_name     text,
    owner_name          text,
    org_path            ltree   not null,
    partner_id          text,
    created_by          uuid,
    first_answered_at   timestamptz,
    first_answer_missed boolean not null,
    resolved_at         timestamptz,
    solution_missed     boolean not null,
    created_at          timestamptz not null,
    version             bigint  not null
);

create index if not exists ticket_created on {schema}.ticket (created_at);

create table if not exists {schema}.account (
    id         uuid   primary key,
    name       text   not null,
    owner_id   uuid,
    org_path   ltree  not null,
    partner_id text,
    version    bigint not null
);

create table if not exists {schema}.campaign (
    id         uuid   primary key,
    name       text   not null,
    owner_id   uuid,
    org_path   ltree  not null,
    partner_id text,
    created_by uuid,
    created_at timestamptz not null,
    version    bigint not null
);

create table if not exists {schema}.campaign_cost (
    id          uuid    primary key,
    campaign_id uuid    not null,
    amount      numeric not null,
    currency    text    not null,
    spent_on    date    not null
);

create table if not exists {schema}.share (
    record_id uuid not null,
    user_id   uuid,
    org_path  ltree
);

create index if not exists share_record on {schema}.share (record_id);
