package io.tidewater.platform.list;

import io.tidewater.platform.scope.ProtectedTable;
import io.tidewater.platform.scope.Scope;
import io.tidewater.platform.scope.SqlPredicate;
import io.tidewater.platform.search.SearchQuery;
import io.tidewater.platform.search.SearchWord;
import io.tidewater.platform.web.ListQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** Decides in which ways a page of one kind of list is looked for, and in which order. */
final class ListWays {

    private final ListSource<?> source;
    private final @Nullable WordCounts counts;
    private final ScopeSizes sizes;
    private final WaysTaken taken = new WaysTaken();

    /**
     * The ways of a list.
     *
     * @param counts what is known of its words; null for a list without text search
     * @param counting about how many records meet a condition
     */
    ListWays(ListSource<?> source, @Nullable WordCounts counts, ToDoubleFunction<SqlPredicate> counting) {
        this.source = source;
        this.counts = counts;
        this.sizes = new ScopeSizes(counting);
    }

    /** The ways to the page, to be gone until one settles it; the last does. */
    List<SearchedTable.Way> of(Scope scope, ListQuery query, SortOrder order, @Nullable Cursor cursor) {
        SearchedTable.Way plain = SearchedTable.plain(source.from());
        String typed = query.q();
        WordCounts known = counts;
        Optional<SearchedTable> table = SearchedTable.of(source.from());
        if (typed == null || known == null || table.isEmpty() || !known.large()) {
            return List.of(plain);
        }
        SqlPredicate visible = visible(scope);
        if (sizes.small(visible)) {
            return List.of(table.get().own(visible));
        }
        SqlPredicate search = Conditions.search(source.searchColumn(), typed, query.hidden());
        if (search == SqlPredicate.NONE) {
            return List.of(plain);
        }
        List<SearchWord> words = SearchQuery.sought(typed);
        List<SearchedTable.Way> ways = new ArrayList<>();
        if (order.alwaysPresent() && known.isUncertain(words)) {
            ways.add(table.get().glance(order, cursor));
        }
        if (known.mayBeFew(words)) {
            ways.add(table.get().few(search, WordCounts.FEW));
        }
        if (order.alwaysPresent()) {
            SearchedTable.Sought sought = known.sought(search, words, seen(scope));
            ways.addAll(table.get().ways(sought, order, cursor, query.limit(), WordCounts.FEW));
        } else {
            ways.add(plain);
        }
        return taken.ordered(key(scope, query, cursor), ways);
    }

    /** Remembers which way settled the page of a search. */
    void settled(Scope scope, ListQuery query, @Nullable Cursor cursor, SearchedTable.Way by) {
        if (query.q() != null && counts != null && counts.large()) {
            taken.led(key(scope, query, cursor), by);
        }
    }

    /** Remembers that a way was given up at its bound. */
    void gaveUp(ListQuery query, SearchedTable.Way way) {
        if (query.q() != null && counts != null && way.isFew()) {
            counts.foundMany(SearchQuery.sought(query.q()));
        }
    }

    /** What a record must be to be seen, whatever else is asked of it. */
    SqlPredicate visible(Scope scope) {
        ProtectedTable table = source.table();
        return table == null ? SqlPredicate.ALL : table.visibleTo(scope);
    }

    private List<SqlPredicate> seen(Scope scope) {
        ProtectedTable table = source.table();
        return table == null || !source.indexed() ? List.of() : table.waysOf(scope);
    }

    private List<Object> key(Scope scope, ListQuery query, @Nullable Cursor cursor) {
        return List.of(
                visible(scope),
                String.valueOf(query.q()),
                String.valueOf(query.filter()),
                String.valueOf(query.sort()),
                cursor == null);
    }
}
