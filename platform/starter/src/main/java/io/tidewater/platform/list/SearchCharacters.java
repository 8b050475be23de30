package io.tidewater.platform.list;

import io.tidewater.platform.data.TypedText;
import io.tidewater.platform.scope.SqlPredicate;
import io.tidewater.platform.search.SearchWord;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The single characters of a record's Chinese, Japanese and Korean words, as a GIN index can keep them beside the words. A
 * {@code tsvector} has pairs of neighbours, so that of a single character the index would have to read all pairs that begin with it.
 */
public final class SearchCharacters {

    private SearchCharacters() {}

    /** The characters of the words in this column, as SQL; an index has to say it in the same words. The function is the starter's. */
    public static String of(String column) {
        return "search_characters(" + column + ")";
    }

    /** That all of the characters are among those of the words. */
    static SqlPredicate holding(String column, List<SearchWord> characters, String param) {
        String array = characters.stream().map(SearchWord::lexeme).collect(Collectors.joining(",", "{", "}"));
        return SqlPredicate.of(of(column) + " @> :" + param, param, TypedText.of("text[]", array));
    }
}
