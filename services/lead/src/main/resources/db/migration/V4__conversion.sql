create table conversion (
    id                 uuid        primary key,
    lead_id            uuid        not null references lead (id),
    step               text        not null check (step in ('account', 'opportunity', 'done', 'refused')),
    with_opportunity   boolean     not null,
    asked_account_id   uuid,
    account_id         uuid,
    account_created    boolean     not null default false,
    contact_id         uuid,
    opportunity_id     uuid,
    reason             text,
    by_user_name       text        not null,
    deadline           timestamptz not null,
    alerted            boolean     not null default false,
    created_at         timestamptz not null,
    updated_at         timestamptz not null
);

-- One conversion of a lead is under way or done at a time; a refused one may be tried again.
create unique index conversion_of_lead on conversion (lead_id) where step <> 'refused';
create index conversion_open on conversion (deadline) where step in ('account', 'opportunity');
