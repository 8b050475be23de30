create sequence ticket_number;

create table ticket (
    id                    uuid        primary key,
    number                text        not null unique,
    subject               text        not null,
    description           text        not null,
    type                  text,
    contact_name          text,
    email                 text,
    priority              text        not null check (priority in ('low', 'normal', 'high', 'urgent')),
    state                 text        not null check (state in ('new', 'open', 'waiting', 'resolved', 'closed')),
    account_id            uuid,
    account_name          text,
    owner_id              uuid,
    owner_user_name       text,
    owner_name            text,
    org_path              ltree       not null,
    home_unit             ltree       not null,
    partner_id            text,
    created_by            uuid        not null,
    first_answer_due_at   timestamptz not null,
    first_answer_warn_at  timestamptz not null,
    first_answered_at     timestamptz,
    first_answer_warned   boolean     not null,
    first_answer_missed   boolean     not null,
    solution_due_at       timestamptz not null,
    solution_warn_at      timestamptz not null,
    resolved_at           timestamptz,
    solution_warned       boolean     not null,
    solution_missed       boolean     not null,
    stops                 jsonb       not null,
    level_version         bigint      not null,
    look_at               timestamptz,
    reopened_count        integer     not null default 0,
    search                tsvector    not null,
    version               bigint      not null default 0,
    created_at            timestamptz not null,
    updated_at            timestamptz not null
);

comment on column ticket.stops is 'When the clock of the targets stood still: [{from, until}].';
comment on column ticket.look_at is 'When a target is next to be warned of or missed; null while the clock stands.';
comment on column ticket.home_unit is 'The unit it belongs to while nobody owns it.';

create index ticket_newest on ticket (created_at desc, id desc);
create index ticket_owner on ticket (owner_id, created_at desc, id desc);
create index ticket_account on ticket (account_id, created_at desc, id desc);
create index ticket_creator on ticket (created_by, created_at desc, id desc);
create index ticket_partner on ticket (partner_id, created_at desc, id desc);
create index ticket_unit on ticket using gist (org_path);
create index ticket_search on ticket using gin (search) with (fastupdate = off);
create index ticket_look on ticket (look_at) where look_at is not null;
create index ticket_unfinished_level on ticket (level_version) where state in ('new', 'open', 'waiting');

create table ticket_message (
    id           uuid        primary key,
    ticket_id    uuid        not null references ticket (id),
    kind         text        not null check (kind in ('reply', 'note')),
    text         text        not null,
    by_id        uuid        not null,
    by_user_name text        not null,
    by_name      text        not null,
    at           timestamptz not null
);

create index ticket_message_newest on ticket_message (ticket_id, at desc, id desc);
