create extension if not exists ltree;

-- Long work in steps. Each step's transaction also moves cursor and counts, guarded by lease_by.
create table job (
    id uuid primary key,
    kind text not null,
    state text not null check (state in ('queued', 'running', 'done', 'failed', 'cancelled')),
    owner_id uuid not null,
    owner_user_name text not null,
    org_path ltree,
    person jsonb not null,
    params jsonb not null default '{}',
    cursor jsonb not null default '{}',
    counts jsonb not null default '{}',
    total bigint,
    worked_ms bigint not null default 0,
    cancel_requested boolean not null default false,
    not_before timestamptz not null default now(),
    lease_by uuid,
    lease_until timestamptz,
    attempt integer not null default 0,
    created_at timestamptz not null default now(),
    started_at timestamptz,
    finished_at timestamptz,
    result jsonb,
    error jsonb
) with (fillfactor = 50);

create index job_by_owner on job (owner_id, id desc);
create index job_by_kind on job (kind, id desc);
create index job_open on job (owner_id, created_at, id) where state in ('queued', 'running');
create index job_finished on job (finished_at) where state not in ('queued', 'running');

-- When each owner was last served: who waited longest is next, however many jobs the others have queued.
create table job_turn (
    owner_id uuid primary key,
    served_at timestamptz not null default '-infinity'
);
create index job_turn_served on job_turn (served_at, owner_id);

create table job_file (
    job_id uuid not null references job on delete cascade,
    role text not null,
    name text not null,
    content_type text not null,
    size bigint not null default 0,
    primary key (job_id, role)
);

create table job_file_chunk (
    job_id uuid not null,
    role text not null,
    no integer not null,
    data bytea not null,
    primary key (job_id, role, no),
    foreign key (job_id, role) references job_file on delete cascade
);
-- Uploads are compressed or searched by nobody: do not spend time on compressing them.
alter table job_file_chunk alter column data set storage external;

create table job_rejected_row (
    job_id uuid not null references job on delete cascade,
    line bigint not null,
    reasons jsonb not null,
    cells jsonb not null,
    primary key (job_id, line)
);

-- The mapping a person last used for files with these columns.
create table import_mapping (
    target text not null,
    owner_id uuid not null,
    columns_key text not null,
    mapping jsonb not null,
    used_at timestamptz not null default now(),
    primary key (target, owner_id, columns_key)
);
