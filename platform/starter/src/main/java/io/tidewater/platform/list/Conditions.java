package io.tidewater.platform.list;

import io.tidewater.platform.data.TypedText;
import io.tidewater.platform.rules.RecordType;
import io.tidewater.platform.rules.Rule;
import io.tidewater.platform.rules.RuleError;
import io.tidewater.platform.rules.RuleException;
import io.tidewater.platform.scope.SqlPredicate;
import io.tidewater.platform.search.SearchPart;
import io.tidewater.platform.search.SearchQuery;
import io.tidewater.platform.search.SearchWord;
import io.tidewater.platform.web.FieldError;
import io.tidewater.platform.web.ProblemException;
import io.tidewater.platform.web.Problems;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;

/** What a person typed, as conditions on rows; what cannot be used is refused with its place. */
public final class Conditions {

    private Conditions() {}

    /** The rows that meet an expression of the rule language; all rows for none. */
    public static SqlPredicate filter(RecordType type, @Nullable String expression) {
        if (expression == null) {
            return SqlPredicate.ALL;
        }
        try {
            return Rule.compile(type, expression).toSql();
        } catch (RuleException fault) {
            throw unusable("filter", fault);
        }
    }

    /** The refusal of an expression that came in this field: each fault with position, length and suggestion. */
    public static ProblemException unusable(String field, RuleException fault) {
        Locale locale = LocaleContextHolder.getLocale();
        List<FieldError> errors = fault.errors().stream()
                .map(error -> new FieldError(field, "expression", error.message(locale)))
                .toList();
        List<Map<String, Object>> places =
                fault.errors().stream().map(Conditions::place).toList();
        return Problems.unreadable(errors, Map.of("places", places));
    }

    /** The rows whose search column holds what was typed; all rows for nothing. */
    public static SqlPredicate search(@Nullable String column, @Nullable String typed) {
        return search(column, typed, Set.of());
    }

    /** As {@link #search(String, String)}, found by nothing of the hidden parts. */
    public static SqlPredicate search(@Nullable String column, @Nullable String typed, Set<SearchPart> hidden) {
        if (typed == null) {
            return SqlPredicate.ALL;
        }
        if (column == null) {
            throw Problems.unreadable("q", "searchable");
        }
        return SearchQuery.tsquery(typed, hidden)
                .map(query -> holding(column, "q", query))
                .orElse(SqlPredicate.NONE);
    }

    /**
     * What {@link #search(String, String, Set)} asks of some of the words; empty for none of them.
     *
     * @param part a name for these words, so that the condition can stand beside that on all words
     */
    static Optional<SqlPredicate> words(
            @Nullable String column, List<SearchWord> words, Set<SearchPart> hidden, String part) {
        String param = "q_" + part;
        return column == null
                ? Optional.empty()
                : SearchQuery.tsquery(words, hidden).map(query -> holding(column, param, query));
    }

    /** As {@link #words}, of an index that keeps beginnings by themselves: no less than those rows, perhaps some more. */
    static Optional<SqlPredicate> indexed(
            @Nullable String column, List<SearchWord> words, Set<SearchPart> hidden, String part) {
        List<SearchWord> kept =
                words.stream().filter(SearchWord::isKeptBeginning).toList();
        if (column == null || kept.isEmpty()) {
            return words(column, words, hidden, part);
        }
        SqlPredicate begun = SearchBeginnings.holding(column, kept, "q_" + part + "_beginnings");
        List<SearchWord> others =
                words.stream().filter(word -> !word.isKeptBeginning()).toList();
        return Optional.of(words(column, others, hidden, part).map(begun::and).orElse(begun));
    }

    private static SqlPredicate holding(String column, String param, String query) {
        return SqlPredicate.of(column + " @@ :" + param, param, TypedText.of("tsquery", query));
    }

    private static Map<String, Object> place(RuleError error) {
        return Map.of(
                "position",
                error.position(),
                "length",
                error.length(),
                "suggestion",
                error.suggestion() == null ? "" : error.suggestion());
    }
}
