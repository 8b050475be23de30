-- The rules of duplicates, in order; the first that matches decides (L7).
create table lead_duplicate_rule (
    position int     primary key,
    field    text    not null check (field in ('phone', 'email', 'company')),
    action   text    not null check (action in ('warn', 'block')),
    enabled  boolean not null
);

insert into lead_duplicate_rule (position, field, action, enabled)
values (1, 'phone', 'block', true), (2, 'email', 'block', true), (3, 'company', 'warn', true);

-- Every set of assignment rules that was ever in force (L11); the highest version is in force.
create table lead_assignment_rules (
    version    bigint generated always as identity primary key,
    rules      jsonb       not null,
    by_user    text        not null,
    at         timestamptz not null
);

insert into lead_assignment_rules (rules, by_user, at) values ('[]', 'system', now());

create table lead_assignment_turn (
    unit ltree  primary key,
    turn bigint not null
);

create table lead_assignment_decision (
    lead_id       uuid        primary key references lead (id),
    rules_version bigint      not null,
    rule          text,
    pool          ltree       not null,
    owner_id      uuid,
    explanation   jsonb       not null,
    at            timestamptz not null
);
