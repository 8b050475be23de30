-- What looks like cheating with leads, with its evidence (L16).
create table lead_integrity_finding (
    id           uuid        primary key,
    kind         text        not null,
    state        text        not null check (state in ('open', 'confirmed', 'dismissed')),
    fingerprint  text        not null,
    unit         ltree       not null,
    people       jsonb       not null,
    person_ids   uuid[]      not null,
    lead_ids     uuid[]      not null,
    confidence   numeric     not null check (confidence between 0 and 1),
    evidence     jsonb       not null,
    window_from  timestamptz not null,
    window_to    timestamptz not null,
    found_at     timestamptz not null,
    decided_by   text,
    decided_at   timestamptz,
    comment      text,
    version      bigint      not null default 0
);

create unique index lead_integrity_open on lead_integrity_finding (fingerprint) where state = 'open';
create index lead_integrity_newest on lead_integrity_finding (found_at desc, id desc);
create index lead_integrity_people on lead_integrity_finding using gin (person_ids);
create index lead_integrity_unit on lead_integrity_finding using gist (unit);

-- Whether something beside the rep's word bears a follow-up out: a call record, a mail, a check-in (L15).
alter table lead_follow_up add column verified boolean not null default false;
alter table lead_follow_up add column verified_by text;

-- One instance at a time does a piece of work that is due by the clock; the time of the last run survives a restart.
create table lead_round (
    name   text        primary key,
    ran_at timestamptz not null
);

-- The warnings that were given before a lead was taken back (L15): one per lead, clock and stage.
create table lead_recycle_warning (
    lead_id  uuid        not null references lead (id),
    owner_id uuid        not null,
    cause    text        not null check (cause in ('no-follow-up', 'no-conversion')),
    since    timestamptz not null,
    days     int         not null,
    due_at   timestamptz not null,
    at       timestamptz not null,
    primary key (lead_id, cause, since, days)
);

create index lead_recycle_warning_at on lead_recycle_warning (at);

create index lead_ownership_at on lead_ownership (at);
create index lead_follow_up_at on lead_follow_up (at);

-- A visit to a lead: planned, then checked in on the spot (L19).
create table lead_visit (
    id               uuid             primary key,
    lead_id          uuid             not null references lead (id),
    rep_id           uuid             not null,
    rep_user_name    text             not null,
    planned_at       timestamptz      not null,
    minutes          int              not null,
    purpose          text,
    state            text             not null check (state in ('planned', 'checked-in', 'cancelled')),
    checked_in_at    timestamptz,
    latitude         double precision,
    longitude        double precision,
    accuracy         double precision,
    mock_location    boolean,
    distance         double precision,
    note             text,
    photo_type       text,
    photo            bytea,
    consent_at       timestamptz,
    version          bigint           not null default 0,
    created_at       timestamptz      not null,
    check (state <> 'checked-in' or (checked_in_at is not null and latitude is not null and consent_at is not null))
);

create index lead_visit_of_rep on lead_visit (rep_id, planned_at);
create index lead_visit_of_lead on lead_visit (lead_id, planned_at desc);
create index lead_visit_check_in on lead_visit (checked_in_at) where checked_in_at is not null;

-- Where a lead can be visited.
create table lead_place (
    lead_id    uuid             primary key references lead (id),
    address    text,
    latitude   double precision not null check (latitude between -90 and 90),
    longitude  double precision not null check (longitude between -180 and 180),
    by_user_name text           not null,
    updated_at timestamptz      not null
);

-- Whether a person has agreed that check-ins keep where they were; without it there is no check-in (L19).
create table lead_location_consent (
    person_id  uuid        primary key,
    user_name  text        not null,
    given_at   timestamptz,
    withdrawn_at timestamptz
);
