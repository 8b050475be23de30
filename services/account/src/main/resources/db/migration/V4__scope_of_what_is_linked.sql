-- An entry is seen with the record it is about, by that record's scope of today.
alter table timeline_entry
    drop column owner_id,
    drop column org_path,
    drop column partner_id,
    drop column created_by;

-- A notice is sent on when it arrives, however late it was told.
alter table notice add column arrived_at timestamptz not null default now();

create index notice_arrived on notice (person_id, arrived_at);

create unique index account_share_once on account_share (record_id, user_id, org_path) nulls not distinct;
