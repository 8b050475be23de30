-- The beginnings of the words of a search column, for an index to keep (SearchBeginnings): the first character of Chinese, Japanese and
-- Korean words, the first two of others. search_characters is left to the version before this one.
create function search_beginnings(search tsvector) returns text[]
    language sql immutable parallel safe strict
    return (
        select coalesce(array_agg(distinct left(word, case when ascii(word) >= 4352 then 1 else 2 end)), '{}')
        from unnest(tsvector_to_array(search)) word);
