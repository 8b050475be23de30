create extension if not exists btree_gin;
-- Beside its words the index keeps when a lead came, in slots of ten seconds (TimeSlots): a search for a word that one lead in a
-- hundred has begins with the newest stretch of time instead of reading all the leads that have it. Reading goes on by the old index
-- meanwhile.
create index lead_search_by_time on lead
    using gin (search, date_bin('10 seconds', created_at, timestamptz '2000-01-01 00:00:00+00'))
    with (fastupdate = on, gin_pending_list_limit = 64);
drop index lead_search;
alter index lead_search_by_time rename to lead_search;

-- What is shared with somebody is looked up first, and the leads by it.
create index lead_share_of_user on lead_share (user_id);
create index lead_share_of_unit on lead_share (org_path) where org_path is not null;
