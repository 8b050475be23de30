create extension if not exists pg_trgm;

-- L9, L10: rated on every change, so beside the lead; a default without a rewrite of the table.
alter table lead
    add column score       int              not null default 0,
    add column model_score double precision,
    add column grade       text,
    add column call_intent text,
    add column rating      jsonb            not null default '{}',
    add column merged_into uuid references lead (id);

create index lead_score on lead (score desc, created_at desc, id desc);
create index lead_merged on lead (merged_into) where merged_into is not null;

-- Configuration in all its versions; the highest of a name is in force.
create table lead_setting (
    name         text        not null,
    version      bigint      not null,
    value        jsonb       not null,
    by_user_name text        not null,
    at           timestamptz not null,
    primary key (name, version)
);

-- L7: the rules that were in force until now, in their new shape, where somebody had changed them.
insert into lead_setting (name, version, value, by_user_name, at)
select 'duplicate-rules', 1, jsonb_build_object('items', jsonb_agg(jsonb_build_object(
        'name', field, 'fields', jsonb_build_array(field), 'match', 'exact', 'threshold', 1,
        'against', jsonb_build_array('lead'), 'action', action, 'enabled', enabled) order by position)), 'system', now()
from lead_duplicate_rule
having array_agg(field || action || enabled order by position)
    <> array ['phoneblocktrue', 'emailblocktrue', 'companywarntrue'];

-- L7: a merge with all that is needed to take it back.
create table lead_merge (
    id            uuid        primary key,
    lead_id       uuid        not null references lead (id),
    other_id      uuid        not null references lead (id),
    other_number  text        not null,
    other_company text        not null,
    other_row     jsonb       not null,
    values_before jsonb       not null,
    values_after  jsonb       not null,
    moved         jsonb       not null,
    by_user_name  text        not null,
    at            timestamptz not null,
    undone_at     timestamptz,
    undone_by     text
);

create index lead_merge_lead on lead_merge (lead_id, at desc);

-- L9: trained models; exactly one at most is in use.
create table lead_score_model (
    id           uuid             primary key,
    version      int              not null generated always as identity,
    auc          double precision not null,
    report       jsonb            not null,
    model        jsonb            not null,
    in_use       boolean          not null default false,
    by_user_name text             not null,
    trained_at   timestamptz      not null
);

create unique index lead_score_model_in_use on lead_score_model (in_use) where in_use;

-- L7: accounts and contacts as far as newcomers are compared with them, by their events.
create table duplicate_party (
    id              uuid   primary key,
    kind            text   not null check (kind in ('account', 'contact')),
    account_id      uuid   not null,
    number          text,
    company         text   not null,
    contact_name    text,
    city            text,
    phone_key       text,
    email_key       text,
    company_key     text,
    owner_id        uuid,
    owner_user_name text,
    org_path        ltree,
    partner_id      text,
    version         bigint not null
);

create index duplicate_party_phone on duplicate_party (phone_key) where phone_key is not null;
create index duplicate_party_email on duplicate_party (email_key) where email_key is not null;
create index duplicate_party_company on duplicate_party (company_key) where company_key is not null;
create index duplicate_party_likeness on duplicate_party using gin (company_key gin_trgm_ops);
create index duplicate_party_account on duplicate_party (account_id);

-- L7: names that are like each other.
create index lead_company_likeness on lead using gin (company_key gin_trgm_ops);

-- L8: what is wrong with the data of leads.
create table lead_issue (
    lead_id  uuid        not null references lead (id),
    kind     text        not null,
    found_at timestamptz not null,
    found_by text        not null,
    primary key (lead_id, kind)
);

create index lead_issue_newest on lead_issue (found_at desc, lead_id);
