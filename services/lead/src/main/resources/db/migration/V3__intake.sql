create table form (
    key             text        primary key,
    name            text        not null,
    source          text,
    campaign_id     uuid,
    fields          jsonb       not null,
    consent_text    text,
    redirect_to     text,
    allowed_origins text[]      not null,
    active          boolean     not null,
    by_user_name    text        not null,
    version         bigint      not null default 0,
    created_at      timestamptz not null,
    updated_at      timestamptz not null
);

-- What came in, exactly as it came, before anything else was done with it (L1).
create table submission (
    id              uuid        primary key,
    form_key        text        not null,
    idempotency_key text,
    payload         jsonb       not null,
    origin          text,
    received_at     timestamptz not null,
    outcome         text        check (outcome in ('lead', 'merged', 'rejected', 'quarantined')),
    reason          text,
    lead_id         uuid,
    attempts        int         not null default 0,
    next_try_at     timestamptz not null,
    decided_at      timestamptz,
    unique (form_key, idempotency_key)
);

create index submission_open on submission (next_try_at) where outcome is null;
create index submission_newest on submission (received_at desc, id desc);
create index submission_outcome on submission (outcome, received_at desc);
