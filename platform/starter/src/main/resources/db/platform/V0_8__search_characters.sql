-- The single characters of the Chinese, Japanese and Korean words of a search column, for an index to keep (SearchCharacters).
create function search_characters(search tsvector) returns text[]
    language sql immutable parallel safe strict
    return (
        select coalesce(array_agg(distinct left(word, 1)), '{}')
        from unnest(tsvector_to_array(search)) word
        where ascii(word) >= 4352);
