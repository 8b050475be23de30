-- What tickets need to know of accounts, as the account service's events tell it.
create table account_replica (
    id         uuid    primary key,
    name       text    not null,
    owner_id   uuid,
    org_path   ltree,
    partner_id text,
    removed    boolean not null default false,
    version    bigint  not null
);
