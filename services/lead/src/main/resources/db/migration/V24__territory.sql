-- Which unit's territory holds which leads, in all versions (L13); the highest version is in force.
create table lead_territories (
    version      bigint generated always as identity primary key,
    items        jsonb       not null,
    by_user_name text        not null,
    at           timestamptz not null
);

insert into lead_territories (items, by_user_name, at) values ('[]', 'system', now());
