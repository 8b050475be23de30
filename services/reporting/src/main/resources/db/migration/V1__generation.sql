-- The facts live in schemas facts_<id>; one is live, another may be built beside it (R2).
create table generation (
    id         bigint generated always as identity primary key,
    state      text        not null check (state in ('building', 'live', 'retired')),
    started_by text        not null,
    started_at timestamptz not null,
    live_at    timestamptz,
    retired_at timestamptz
);

create unique index generation_live on generation (state) where state = 'live';
create unique index generation_building on generation (state) where state = 'building';

insert into generation (state, started_by, started_at, live_at) values ('live', 'system', now(), now());
