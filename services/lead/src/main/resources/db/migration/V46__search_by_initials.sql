-- The index of words made anew as it stands, for its function keeps the first three letters of words as well (SearchBeginnings): of the
-- initials of a name it would read all words that begin so. Reading goes on by the old index meanwhile, which reindex would not allow.
set local maintenance_work_mem = '256MB';
do $$
begin
    execute replace(pg_get_indexdef('lead_search'::regclass), 'INDEX lead_search ', 'INDEX lead_search_anew ');
end $$;
drop index lead_search;
alter index lead_search_anew rename to lead_search;
analyze lead;
