-- Where a lead came from beyond its three-level source (L4, L6), and the import that brought it (L3).
alter table lead
    add column utm           jsonb,
    add column referrer_type text check (referrer_type in ('customer', 'contact', 'employee', 'partner')),
    add column referrer_id   uuid,
    add column import_id     uuid;

create index lead_import on lead (import_id, id) where import_id is not null;
create index lead_referrer on lead (referrer_id, created_at desc, id desc) where referrer_id is not null;

-- A lead that an import brought may be taken out again with everything that hangs on it.
do $$
declare
    link record;
begin
    for link in
        select conname, conrelid::regclass as tab, pg_get_constraintdef(oid) as definition
        from pg_constraint where contype = 'f' and confrelid = 'lead'::regclass and confdeltype = 'a'
            and conrelid not in ('conversion'::regclass, 'lead_follow_up'::regclass)
    loop
        execute format('alter table %s drop constraint %I, add constraint %I %s on delete cascade',
            link.tab, link.conname, link.conname, link.definition);
    end loop;
end $$;

-- The list of sources in all its versions (L4); the highest is in force.
create table lead_sources (
    version bigint generated always as identity primary key,
    sources jsonb       not null,
    by_user text        not null,
    at      timestamptz not null
);
