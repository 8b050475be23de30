create sequence sales_order_number start 100001;

create table sales_order (
    id uuid primary key,
    number text not null unique,
    account_id uuid not null,
    account_name text,
    opportunity_id uuid,
    state text not null,
    currency text not null,
    total_value numeric not null,
    lines jsonb not null,
    reason text,
    submitted_at timestamptz,
    owner_id uuid,
    owner_user_name text,
    org_path ltree not null,
    partner_id text,
    created_by uuid,
    search tsvector not null,
    version bigint not null default 0,
    created_at timestamptz not null,
    updated_at timestamptz not null
);
create index sales_order_newest on sales_order (created_at desc, id desc);
create index sales_order_owner on sales_order (owner_id, created_at desc, id desc);
create index sales_order_unit on sales_order using gist (org_path);
create index sales_order_account on sales_order (account_id, created_at desc, id desc);
create index sales_order_partner on sales_order (partner_id, created_at desc, id desc) where partner_id is not null;
create index sales_order_search on sales_order using gin (search) with (fastupdate = off);

-- What is still to be said to the account service about an order's credit. Whoever takes a task moves due_at to the end of
-- the lease, so that a task of a process that died is taken again.
create table credit_task (
    order_id uuid primary key references sales_order (id),
    kind text not null check (kind in ('reserve', 'release')),
    due_at timestamptz not null,
    attempts int not null default 0,
    last_failure text
);
create index credit_task_due on credit_task (due_at);
