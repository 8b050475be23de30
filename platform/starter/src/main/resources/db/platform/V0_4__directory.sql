-- Replica of the people and units of the organisation, fed by the events of whoever keeps them.
create table directory_person (
    id           uuid   primary key,
    user_name    text   not null unique,
    display_name text   not null,
    email        text,
    roles        text[] not null,
    unit         ltree,
    units        ltree[] not null default '{}',
    partner_id   text,
    active       boolean not null,
    seq          bigint not null
);

create index directory_person_unit on directory_person using gist (unit);
create index directory_person_display_name on directory_person (lower(display_name));

create table directory_unit (
    path   ltree   primary key,
    label  text    not null,
    active boolean not null,
    seq    bigint  not null
);
