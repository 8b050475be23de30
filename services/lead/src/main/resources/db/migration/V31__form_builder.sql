alter table form
    add column honeypot         text,
    add column consent_required boolean not null default false,
    add column rate_per_minute  int;
