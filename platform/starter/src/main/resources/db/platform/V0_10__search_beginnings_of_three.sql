-- Beside the first two letters of Latin words the first three, as people type the initials of a name of three characters. An index made
-- before has to be made anew to know them; what it knew it still knows.
create or replace function search_beginnings(search tsvector) returns text[]
    language sql immutable parallel safe strict
    return (
        select coalesce(array_agg(distinct left(word, kept)), '{}')
        from unnest(tsvector_to_array(search)) word
        cross join unnest(
            case
                when ascii(word) >= 4352 then array[1]
                when ascii(word) between 48 and 57 then array[2]
                else array[2, 3]
            end) kept);
