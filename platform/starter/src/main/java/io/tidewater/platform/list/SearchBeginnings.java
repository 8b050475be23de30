package io.tidewater.platform.list;

import io.tidewater.platform.data.TypedText;
import io.tidewater.platform.scope.SqlPredicate;
import io.tidewater.platform.search.SearchWord;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The beginnings of a record's words, as a GIN index can keep them beside the words ({@link SearchWord#keptBeginning}). Of a word that
 * is only begun the index would have to read all words that begin so, however few of the records are wanted.
 */
public final class SearchBeginnings {

    /** The function that an index keeps, which also names its column in the statistics. It is the starter's. */
    static final String FUNCTION = "search_beginnings";

    private SearchBeginnings() {}

    /** The beginnings of the words in this column, as SQL; an index has to say it in the same words. */
    public static String of(String column) {
        return FUNCTION + "(" + column + ")";
    }

    /** That all of these kept beginnings are among those of the words. */
    static SqlPredicate holding(String column, List<SearchWord> beginnings, String param) {
        String array = beginnings.stream().map(SearchBeginnings::quoted).collect(Collectors.joining(",", "{", "}"));
        return SqlPredicate.of(of(column) + " @> :" + param, param, TypedText.of("text[]", array));
    }

    private static String quoted(SearchWord beginning) {
        return "\"" + beginning.lexeme().replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
