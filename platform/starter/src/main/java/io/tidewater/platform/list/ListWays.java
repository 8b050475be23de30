package io.tidewater.platform.list;

import com.github.benmanes.caffeine.cache.Ticker;
import io.tidewater.platform.rules.Rule;
import io.tidewater.platform.scope.ProtectedTable;
import io.tidewater.platform.scope.Scope;
import io.tidewater.platform.scope.SqlPredicate;
import io.tidewater.platform.search.SearchQuery;
import io.tidewater.platform.search.SearchWord;
import io.tidewater.platform.web.ListQuery;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** Decides in which ways a page of one kind of list is looked for, and in which order. */
final class ListWays {

    private final ListSource<?> source;
    private final @Nullable WordCounts counts;
    private final ScopeSizes sizes;
    private final WaysTaken taken = new WaysTaken(Ticker.systemTicker());

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

    /**
     * The page, by the first way that settles it.
     *
     * @param go the page by one way; empty where that way does not settle it
     */
    <P> P page(Scope scope, ListQuery query, SortOrder order, @Nullable Cursor cursor, Function<Way, Optional<P>> go) {
        List<Way> ways = of(scope, query, order, cursor);
        if (ways.size() == 1) {
            return go.apply(ways.getFirst()).orElseThrow();
        }
        List<Object> search = key(scope, query, cursor);
        for (Way way : taken.ordered(search, ways)) {
            Optional<P> page = go.apply(way);
            if (page.isPresent()) {
                taken.led(search, way);
                return page.get();
            }
            gaveUp(query, way);
        }
        throw new IllegalStateException("The last way to a page did not lead there");
    }

    /** The ways to the page, to be gone until one settles it; the last does. */
    private List<Way> of(Scope scope, ListQuery query, SortOrder order, @Nullable Cursor cursor) {
        WordCounts known = counts;
        Optional<SearchedTable> table = SearchedTable.of(source.from());
        Way plain = SearchedTable.plain(source.from());
        if (known == null || table.isEmpty() || !known.large()) {
            return List.of(plain);
        }
        SqlPredicate visible = visible(scope);
        boolean small = sizes.small(visible);
        if (query.q() != null) {
            return small ? List.of(table.get().own(visible)) : search(known, table.get(), scope, query, order, cursor);
        }
        if (small || !order.alwaysPresent()) {
            return List.of(plain);
        }
        Optional<Way> first = query.filter() == null
                ? Optional.of(table.get().beginning(order, cursor))
                : group(table.get(), query.filter(), order, cursor);
        return first.map(way -> List.of(way, plain)).orElse(List.of(plain));
    }

    /** The way to a first page of the records that have one value of a field; empty where the filter asks for something else. */
    private Optional<Way> group(SearchedTable table, String filter, SortOrder order, @Nullable Cursor cursor) {
        if (cursor != null) {
            return Optional.empty();
        }
        // a filter with faults was refused when the rows were said
        return Rule.compile(source.type(), filter)
                .oneValue()
                .filter(one -> source.grouping().contains(one.field()))
                .flatMap(one ->
                        source.type().field(one.field()).map(field -> table.group(field.column(), one.value(), order)));
    }

    private List<Way> search(
            WordCounts known,
            SearchedTable table,
            Scope scope,
            ListQuery query,
            SortOrder order,
            @Nullable Cursor cursor) {
        Way plain = SearchedTable.plain(source.from());
        SqlPredicate search = Conditions.search(source.searchColumn(), query.q(), query.hidden());
        if (search == SqlPredicate.NONE) {
            return List.of(plain);
        }
        List<SearchWord> words = SearchQuery.sought(String.valueOf(query.q()));
        if (order.alwaysPresent()) {
            return table.ways(
                    known.sought(search, (part, some) -> words(query, part, some), words, seen(scope)),
                    order,
                    cursor,
                    query.limit());
        }
        return known.mayBeFew(words) ? List.of(table.few(search), plain) : List.of(plain);
    }

    private Optional<SqlPredicate> words(ListQuery query, String part, List<SearchWord> words) {
        return source.indexed()
                ? Conditions.indexed(source.searchColumn(), words, query.hidden(), part)
                : Conditions.words(source.searchColumn(), words, query.hidden(), part);
    }

    /** That more than a few records have the words, whoever looks for them, is not found out again for a while. */
    private void gaveUp(ListQuery query, Way way) {
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
