-- Beside words and time the index keeps the unit (UnitWords): a word that fifty thousand leads of another region have, and none that
-- somebody sees, is answered without reading the fifty thousand. Reading goes on by the old index meanwhile.
create index lead_search_by_unit on lead
    using gin (
        search,
        date_bin('10 seconds', created_at, timestamptz '2000-01-01 00:00:00+00'),
        (string_to_array(ltree2text(org_path), '.') || ('=' || ltree2text(org_path))))
    with (fastupdate = on, gin_pending_list_limit = 64);
drop index lead_search;
alter index lead_search_by_unit rename to lead_search;
