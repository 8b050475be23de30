create table browser_session (
    id               bytea primary key,
    subject          text        not null,
    provider_session text,
    csrf             text        not null,
    tokens           bytea       not null,
    created_at       timestamptz not null,
    last_seen_at     timestamptz not null,
    ends_at          timestamptz not null,
    version          bigint      not null
) with (fillfactor = 80);

comment on table browser_session is 'Signed-in browsers: id is the hash of the cookie, tokens are sealed with a key made from the cookie.';

create index browser_session_provider on browser_session (provider_session);
create index browser_session_ends on browser_session (ends_at);
