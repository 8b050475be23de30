create sequence product_number start 1001;

create table product (
    id uuid primary key,
    number text not null unique,
    sku text,
    name text not null,
    name_key text not null,
    series text,
    description text,
    list_price_value numeric,
    list_price_currency text,
    active boolean not null,
    search tsvector not null,
    version bigint not null,
    created_at timestamptz not null,
    updated_at timestamptz not null
);
-- Two products whose names differ only by case, space or punctuation are one product written twice.
create unique index product_name_key on product (name_key);
create unique index product_sku on product (lower(sku)) where sku is not null;
create index product_search on product using gin (search) with (fastupdate = off);
create index product_newest on product (created_at desc, id desc);
