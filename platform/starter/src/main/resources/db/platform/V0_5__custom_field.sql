-- Fields that an organisation adds to a kind of record by itself (P12).
create table custom_field (
    record_type text        not null,
    key         text        not null,
    type        text        not null check (type in ('text', 'number', 'date', 'boolean', 'choice')),
    labels      jsonb       not null,
    required    boolean     not null,
    choices     jsonb       not null,
    position    int         not null,
    active      boolean     not null,
    version     bigint      not null default 0,
    created_at  timestamptz not null,
    updated_at  timestamptz not null,
    primary key (record_type, key)
);
