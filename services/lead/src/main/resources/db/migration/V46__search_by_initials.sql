-- The index of words made anew, for its function keeps the first three letters of words as well (SearchBeginnings): of the initials of a
-- name it would read all words that begin so. Reading goes on by the old index meanwhile.
set local maintenance_work_mem = '256MB';
create index lead_search_by_three on lead
    using gin (
        search,
        (array[
            date_bin('10 seconds', created_at, timestamptz '2000-01-01 00:00:00+00'),
            date_bin('160 seconds', created_at, timestamptz '2000-01-01 00:00:01+00'),
            date_bin('2560 seconds', created_at, timestamptz '2000-01-01 00:00:02+00'),
            date_bin('40960 seconds', created_at, timestamptz '2000-01-01 00:00:03+00'),
            date_bin('655360 seconds', created_at, timestamptz '2000-01-01 00:00:04+00'),
            date_bin('10485760 seconds', created_at, timestamptz '2000-01-01 00:00:05+00')]),
        (string_to_array(ltree2text(org_path), '.') || ('=' || ltree2text(org_path))),
        search_beginnings(search))
    with (fastupdate = on, gin_pending_list_limit = 64);
drop index lead_search;
alter index lead_search_by_three rename to lead_search;
analyze lead;
