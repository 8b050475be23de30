-- Records of all services that belong to an account, as their events last told them; a row is shown by its own scope.
create table linked_record (
    id         uuid        primary key,
    kind       text        not null,
    account_id uuid        not null,
    number     text,
    title      text        not null,
    state      text,
    value      numeric(19, 4),
    currency   text,
    owner_id   uuid,
    owner_user_name text,
    org_path   ltree       not null,
    partner_id text,
    created_by uuid,
    version    bigint      not null,
    updated_at timestamptz not null
);

create index linked_record_account on linked_record (account_id, kind, updated_at desc);

create table timeline_entry (
    event_id   uuid        primary key,
    account_id uuid        not null,
    record_id  uuid        not null,
    kind       text        not null,
    event      text        not null,
    title      text        not null,
    actor      text        not null,
    owner_id   uuid,
    org_path   ltree       not null,
    partner_id text,
    created_by uuid,
    at         timestamptz not null
);

create index timeline_entry_account on timeline_entry (account_id, at desc);

create table activity (
    id              uuid        primary key,
    kind            text        not null,
    text            text        not null,
    about_type      text        not null,
    about_id        uuid        not null,
    owner_id        uuid        not null,
    owner_user_name text        not null,
    org_path        ltree       not null,
    partner_id      text,
    created_by      uuid        not null,
    version         bigint      not null default 0,
    created_at      timestamptz not null
);

create index activity_about on activity (about_id, created_at desc, id desc);
create index activity_newest on activity (created_at desc, id desc);

create table task (
    id              uuid        primary key,
    title           text        not null,
    due_at          timestamptz,
    done_at         timestamptz,
    about_type      text,
    about_id        uuid,
    owner_id        uuid        not null,
    owner_user_name text        not null,
    org_path        ltree       not null,
    partner_id      text,
    created_by      uuid        not null,
    version         bigint      not null default 0,
    created_at      timestamptz not null
);

create index task_owner on task (owner_id, created_at desc, id desc);
create index task_newest on task (created_at desc, id desc);

create table notice (
    id        uuid        primary key,
    person_id uuid        not null,
    kind      text        not null,
    title     text        not null,
    about_type text,
    about_id  uuid,
    actor     text        not null,
    at        timestamptz not null,
    read_at   timestamptz
);

create index notice_person on notice (person_id, at desc, id desc);
create index notice_unread on notice (person_id) where read_at is null;
