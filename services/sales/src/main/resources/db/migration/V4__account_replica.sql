-- What sales keeps of the account service's records, by event.
create table account_replica (
    id uuid primary key,
    number text,
    name text not null,
    name_key text not null,
    owner_id uuid,
    owner_user_name text,
    org_path ltree,
    partner_id text,
    removed boolean not null default false,
    version bigint not null
);
create index account_replica_name_key on account_replica (name_key);
