create table idempotency (
    owner        text        not null,
    key          text        not null,
    path         text        not null,
    fingerprint  text        not null,
    at           timestamptz not null,
    status       int,
    content_type text,
    location     text,
    etag         text,
    body         bytea,
    primary key (owner, key)
);

create index idempotency_at on idempotency (at);
