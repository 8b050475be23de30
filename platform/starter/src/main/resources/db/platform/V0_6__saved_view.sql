-- Ways to look at a list that people kept (U2).
create table saved_view (
    id              uuid        primary key,
    list            text        not null,
    owner_id        uuid        not null,
    owner_user_name text        not null,
    name            text        not null,
    filter          text,
    sort            text,
    columns         jsonb       not null,
    group_by        text,
    show            text        not null check (show in ('list', 'board')),
    audience        text        not null check (audience in ('own', 'unit', 'all')),
    org_path        ltree,
    version         bigint      not null default 0,
    created_at      timestamptz not null,
    updated_at      timestamptz not null
);

create index saved_view_owner on saved_view (list, owner_id);
create index saved_view_shared on saved_view (list) where audience <> 'own';

-- With which view a person's list opens.
create table saved_view_default (
    list      text not null,
    person_id uuid not null,
    view_id   uuid not null references saved_view (id) on delete cascade,
    primary key (list, person_id)
);
