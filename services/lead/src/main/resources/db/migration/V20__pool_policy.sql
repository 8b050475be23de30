-- What holds in a public pool (L14, L15); a pool without a row of its own takes the nearest one above.
create table lead_pool_policy (
    pool         ltree       primary key,
    policy       jsonb       not null,
    version      bigint      not null,
    by_user_name text        not null,
    updated_at   timestamptz not null
);

-- The unit of an owner at the time, so that by policy a former owner's team is kept out as well (L15).
alter table lead_ownership add column owner_unit ltree;
create index lead_ownership_claims on lead_ownership (owner_id, at) where how = 'claim';

-- Since when the present owner has the lead, or took it up again after nurturing: the clocks of L15 run from here.
alter table lead add column held_since timestamptz;
update lead set held_since = coalesce(
    (select max(o.at) from lead_ownership o where o.lead_id = lead.id), lead.created_at) where owner_id is not null;
-- The last follow-up of the present owner that something else bears out: a call record, a mail, a check-in (L15).
alter table lead add column verified_follow_up_at timestamptz;

create index lead_open_of_owner on lead (owner_id) where state in ('assigned', 'working', 'qualified', 'nurturing');
create index lead_waiting_in_pool on lead (home_pool) where owner_id is null and state = 'new';

-- Which pooled leads a person opened on which day: the view quota counts these (L14).
create table lead_pool_view (
    person_id uuid not null,
    day       date not null,
    lead_id   uuid not null references lead (id),
    primary key (person_id, day, lead_id)
);

-- Capacity hangs on a rep's level, and rules of assignment on the rest (L11, L12).
create table lead_person (
    user_name      text    primary key,
    level          text,
    weight         int     not null default 1 check (weight between 0 and 100),
    zone           text    not null,
    works_from     time    not null,
    works_to       time    not null,
    work_days      int[]   not null,
    industries     text[]  not null default '{}',
    languages      text[]  not null default '{}',
    regions        text[]  not null default '{}',
    customer_types text[]  not null default '{}',
    version        bigint  not null default 0,
    updated_at     timestamptz not null
);

-- Days a person is away, both ends included, in the person's own time zone.
create table lead_leave (
    user_name text        not null,
    first_day date        not null,
    last_day  date        not null,
    starts_at timestamptz not null,
    ends_at   timestamptz not null,
    reason    text,
    primary key (user_name, first_day),
    check (last_day >= first_day)
);

create index lead_home_pool on lead (home_pool);
