package io.tidewater.platform.web;

import io.tidewater.platform.search.SearchPart;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a caller asks of a list; read from the query parameters of the same names.
 *
 * @param filter a condition in the rule language
 * @param q what was typed into the search box
 * @param sort a field, with {@code -} before it for descending
 * @param limit 1 to 200
 * @param cursor from the page before
 * @param hidden what of a record the caller may not see, and so not find it by; not a parameter
 */
public record ListQuery(
        @Nullable String filter,
        @Nullable String q,
        @Nullable String sort,
        int limit,
        @Nullable String cursor,
        CountMode count,
        Set<SearchPart> hidden) {

    /** Most records a page may hold. */
    public static final int MAX_LIMIT = 200;

    /** Of somebody who may see all parts of a record. */
    public ListQuery(
            @Nullable String filter,
            @Nullable String q,
            @Nullable String sort,
            int limit,
            @Nullable String cursor,
            CountMode count) {
        this(filter, q, sort, limit, cursor, count, Set.of());
    }

    /** This query, of somebody who may not see these parts. */
    public ListQuery hiding(Set<SearchPart> parts) {
        return parts.isEmpty() ? this : new ListQuery(filter, q, sort, limit, cursor, count, Set.copyOf(parts));
    }

    /** This query, of a short list that can be searched and cut and nothing else; 400 when more is asked. */
    public ListQuery searchOnly() {
        refuse("filter", filter);
        refuse("sort", sort);
        refuse("cursor", cursor);
        if (count != CountMode.NONE) {
            throw Problems.unreadable("count", "unsupported");
        }
        return this;
    }

    private static void refuse(String field, @Nullable String value) {
        if (value != null) {
            throw Problems.unreadable(field, "unsupported");
        }
    }

    /** The first page of everything. */
    public static ListQuery first(int limit) {
        return new ListQuery(null, null, null, limit, null, CountMode.NONE);
    }
}
