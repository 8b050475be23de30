-- Which fields a role may not see, sees masked or may not change (P3), in all versions; the highest is in force.
create table field_access (
    version     bigint generated always as identity primary key,
    record_type text        not null,
    rules       jsonb       not null,
    by_user     text        not null,
    at          timestamptz not null
);

create index field_access_newest on field_access (record_type, version desc);
