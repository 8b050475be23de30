create table credit (
    account_id     uuid           primary key references account (id),
    limit_value    numeric(19, 4),
    limit_currency text,
    on_hold        boolean        not null,
    version        bigint         not null default 0
);

create table credit_reservation (
    order_id   uuid           primary key,
    account_id uuid           not null references account (id),
    value      numeric(19, 4) not null,
    currency   text           not null,
    at         timestamptz    not null
);

create index credit_reservation_account on credit_reservation (account_id);
