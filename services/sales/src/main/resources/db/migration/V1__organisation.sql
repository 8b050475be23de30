create extension if not exists ltree;

-- Units and people as the identity provider knows them. A removed one keeps its row, so that old records still find a name.
create table org_unit (
    id uuid primary key,
    path ltree not null,
    parent_id uuid,
    name text not null,
    label text not null,
    label_zh text,
    label_path text not null,
    removed boolean not null default false,
    version bigint not null,
    created_at timestamptz not null,
    updated_at timestamptz not null
);
create index org_unit_path on org_unit using gist (path);

create table org_person (
    id uuid primary key,
    user_name text not null,
    name text not null,
    name_key text not null,
    email text,
    units text[] not null,
    roles text[] not null,
    partner_id text,
    unit_label text,
    removed boolean not null default false,
    version bigint not null,
    created_at timestamptz not null,
    updated_at timestamptz not null
);
create index org_person_user_name on org_person (user_name);
create index org_person_name_key on org_person (name_key text_pattern_ops);

-- One row: what was read last, so that an unchanged directory costs no comparison and instances take turns.
create table org_sync (
    id int primary key default 1 check (id = 1),
    fingerprint text,
    synced_at timestamptz,
    failed_at timestamptz,
    failure text
);
insert into org_sync (id) values (1);
