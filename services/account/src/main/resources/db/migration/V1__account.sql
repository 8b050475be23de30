create sequence account_number;

create table account (
    id                  uuid        primary key,
    number              text        not null unique,
    name                text        not null,
    name_key            text        not null,
    type                text        not null,
    level               text        not null,
    status              text        not null,
    industry            text,
    country             text,
    city                text,
    employees           int,
    revenue             numeric(19, 4),
    website             text,
    phone               text,
    registration_number text,
    year_established    int,
    parent_id           uuid,
    parent_name         text,
    external_id         text,
    owner_id            uuid,
    owner_user_name     text,
    owner_name          text,
    org_path            ltree       not null,
    partner_id          text,
    created_by          uuid,
    custom              jsonb       not null default '{}',
    search              tsvector    not null,
    version             bigint      not null default 0,
    created_at          timestamptz not null,
    updated_at          timestamptz not null
);

create index account_newest on account (created_at desc, id desc);
create index account_owner_newest on account (owner_id, created_at desc, id desc);
create index account_creator_newest on account (created_by, created_at desc, id desc);
create index account_unit on account using gist (org_path);
create index account_partner on account (partner_id) where partner_id is not null;
create index account_name on account (name_key);
create index account_parent on account (parent_id) where parent_id is not null;
create index account_search on account using gin (search) with (fastupdate = off);

create table account_share (
    record_id  uuid        not null references account (id),
    user_id    uuid,
    org_path   ltree,
    granted_by uuid        not null,
    granted_at timestamptz not null,
    check ((user_id is null) <> (org_path is null))
);

create index account_share_record on account_share (record_id);

create table contact (
    id         uuid        primary key,
    account_id uuid        not null references account (id),
    name       text        not null,
    title      text,
    role       text,
    phone      text,
    email      text,
    user_name  text,
    note       text,
    search     tsvector    not null,
    version    bigint      not null default 0,
    created_at timestamptz not null,
    updated_at timestamptz not null
);

create index contact_account on contact (account_id);
create index contact_newest on contact (created_at desc, id desc);
create index contact_search on contact using gin (search) with (fastupdate = off);

-- What was answered to a conversion; the key makes every answer a single one.
create table conversion_answer (
    conversion_id   uuid    primary key,
    lead_id         uuid    not null,
    account_id      uuid,
    account_created boolean not null,
    contact_id      uuid,
    reason          text
);

-- Parents named in files before they are there themselves.
create table wanted_parent (
    account_id uuid primary key references account (id),
    name       text not null,
    name_key   text not null
);

create index wanted_parent_name on wanted_parent (name_key);
