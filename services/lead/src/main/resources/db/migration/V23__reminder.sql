create index lead_held on lead (held_since) where state in ('assigned', 'working', 'qualified');
create index lead_next_follow_up on lead (next_follow_up_at) where owner_id is not null and next_follow_up_at is not null;
create index lead_re_evaluate on lead (re_evaluate_on) where state = 'nurturing';

-- What people were reminded of, so that nothing is said twice: one per lead, person, kind, occasion and stage.
create table lead_reminder (
    kind         text        not null,
    lead_id      uuid        not null references lead (id),
    recipient_id uuid        not null,
    occasion     timestamptz not null,
    stage        int         not null,
    at           timestamptz not null,
    primary key (lead_id, recipient_id, kind, occasion, stage)
);

-- Mail that waits to be sent, is sent, or could not be.
create table lead_mail (
    id          uuid        primary key,
    recipient   text        not null,
    locale      text        not null,
    subject     text        not null,
    body        text        not null,
    created_at  timestamptz not null,
    next_try_at timestamptz,
    attempts    int         not null default 0,
    sent_at     timestamptz,
    failure     text
);

create index lead_mail_due on lead_mail (next_try_at) where sent_at is null and next_try_at is not null;

alter table lead_follow_up add column manager_comment text;
alter table lead_follow_up add column comment_by text;
alter table lead_follow_up add column comment_at timestamptz;
create index lead_follow_up_by on lead_follow_up (by_id, at);
