-- The event log of a service: audit trail, source of replay and, with the outbox beside it, what is still to be sent.
create table event (
    seq     bigint generated always as identity,
    id      uuid        not null,
    key     text        not null,
    type    text        not null,
    version integer     not null,
    at      timestamptz not null,
    actor   text        not null,
    cause   text,
    depth   integer     not null,
    trace   text,
    data    jsonb       not null,
    changes jsonb,
    primary key (at, seq)
) partition by range (at);

create index event_key on event (key, seq);

-- Takes what no month takes, so that an event is never refused for want of a partition.
create table event_default partition of event default;

-- Creates the partitions of this month and the coming ones; what the default partition took for them moves over.
create function create_event_partitions(months integer) returns integer language plpgsql as $$
declare
    first_day date;
    partition text;
    created   integer := 0;
begin
    perform pg_advisory_xact_lock(hashtext('create_event_partitions'));
    for i in 0..months loop
        first_day := (date_trunc('month', now() at time zone 'UTC') + make_interval(months => i))::date;
        partition := 'event_' || to_char(first_day, 'YYYY_MM');
        continue when to_regclass(partition) is not null;
        create temporary table moved_event on commit drop as
            select * from event_default
            where at >= first_day::timestamp at time zone 'UTC'
              and at < (first_day + interval '1 month') at time zone 'UTC';
        delete from event_default
            where at >= first_day::timestamp at time zone 'UTC'
              and at < (first_day + interval '1 month') at time zone 'UTC';
        execute format('create table %I partition of event for values from (%L) to (%L)', partition,
            first_day::timestamp at time zone 'UTC', (first_day + interval '1 month') at time zone 'UTC');
        insert into event overriding system value select * from moved_event;
        drop table moved_event;
        created := created + 1;
    end loop;
    return created;
end
$$;

select create_event_partitions(2);

-- What is still to be sent, in order within its shard. Rows live for milliseconds, so vacuum must come often.
create table outbox (
    seq   bigint      not null,
    shard smallint    not null,
    at    timestamptz not null,
    primary key (shard, seq)
) with (
    autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000, autovacuum_vacuum_cost_delay = 0,
    autovacuum_vacuum_insert_scale_factor = 0, autovacuum_vacuum_insert_threshold = 50000
);

-- One row per shard: whoever holds its lock sends the shard's events, nobody else does.
create table outbox_shard (id smallint primary key);
insert into outbox_shard (id) select generate_series(0, 15);

-- Which events a consumer has taken effect of.
create table inbox (
    consumer text not null,
    event_id uuid not null,
    primary key (consumer, event_id)
);

-- Events set aside: the one that failed and those of the same key that wait behind it.
create table dead_letter (
    id        bigint generated always as identity primary key,
    consumer  text        not null,
    topic     text        not null,
    key       text        not null,
    event_id  uuid        not null,
    type      text        not null,
    headers   jsonb       not null,
    body      bytea       not null,
    reason    text        not null,
    state     text        not null default 'waiting' check (state in ('waiting', 'applied', 'discarded')),
    at        timestamptz not null default now(),
    closed_at timestamptz,
    closed_by text
);

create index dead_letter_waiting on dead_letter (consumer, key, id) where state = 'waiting';
