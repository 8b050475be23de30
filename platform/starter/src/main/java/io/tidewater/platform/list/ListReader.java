package io.tidewater.platform.list;

import io.tidewater.platform.scope.ProtectedTable;
import io.tidewater.platform.scope.Scope;
import io.tidewater.platform.scope.SqlPredicate;
import io.tidewater.platform.search.SearchQuery;
import io.tidewater.platform.search.SearchWord;
import io.tidewater.platform.web.CountMode;
import io.tidewater.platform.web.ListQuery;
import io.tidewater.platform.web.PageResponse;
import io.tidewater.platform.web.Problems;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads one kind of list, always within a scope: filter, search, order, page, count. */
public final class ListReader<T> {

    private static final JsonMapper JSON = new JsonMapper();

    private final JdbcClient jdbc;
    private final ListSource<T> source;
    private final @Nullable WordCounts counts;
    private final ScopeSizes sizes = new ScopeSizes(this::estimate);

    /** A reader of the source's list. */
    public ListReader(JdbcClient jdbc, ListSource<T> source) {
        this(jdbc, source, counts(jdbc, source));
    }

    ListReader(JdbcClient jdbc, ListSource<T> source, @Nullable WordCounts counts) {
        this.jdbc = jdbc;
        this.source = source;
        this.counts = counts;
    }

    private static @Nullable WordCounts counts(JdbcClient jdbc, ListSource<?> source) {
        String column = source.searchColumn();
        return column == null ? null : new WordCounts(jdbc, source.from(), column, source.timeColumn());
    }

    /** The page the query asks for, of the records in scope. */
    public PageResponse<T> read(Scope scope, ListQuery query) {
        return read(scope, query, SqlPredicate.ALL);
    }

    /**
     * The page the query asks for, of the records in scope that also meet a condition of the caller's.
     *
     * @throws io.tidewater.platform.web.ProblemException 400 for a filter, sort or cursor that cannot be used
     */
    public PageResponse<T> read(Scope scope, ListQuery query, SqlPredicate condition) {
        SortOrder order = SortOrder.of(
                source.type(),
                query.sort() == null ? source.defaultSort() : query.sort(),
                source.presentField(),
                source.idColumn());
        Cursor cursor = Cursor.read(query.cursor(), order);
        SqlPredicate rows = where(scope, query, condition);
        Optional<SearchedTable.Way> scoped = scoped(scope, query);
        List<Row<T>> found = scoped.or(() -> glance(query, order, cursor))
                .map(way -> page(List.of(way), rows, order, cursor, query.limit() + 1))
                .orElse(List.of());
        if (scoped.isEmpty() && found.size() <= query.limit()) {
            found = searched(query, rows, order, cursor);
        }
        List<T> items = found.stream().limit(query.limit()).map(Row::item).toList();
        String next = found.size() > query.limit() ? cursorAfter(found.get(query.limit() - 1), order) : null;
        return new PageResponse<>(items, next, count(rows, query.count()));
    }

    /** What the query would list, as one predicate, for reports and bulk work on the same set. */
    public SqlPredicate where(Scope scope, ListQuery query, SqlPredicate condition) {
        return visible(scope)
                .and(Conditions.filter(source.type(), query.filter()))
                .and(Conditions.search(source.searchColumn(), query.q(), query.hidden()))
                .and(condition);
    }

    private SqlPredicate visible(Scope scope) {
        ProtectedTable table = source.table();
        return table == null ? SqlPredicate.ALL : table.visibleTo(scope);
    }

    /** The way of a search that begins with what the person sees, when that is little of a large table. */
    private Optional<SearchedTable.Way> scoped(Scope scope, ListQuery query) {
        if (query.q() == null || counts == null || !counts.large() || !sizes.small(visible(scope))) {
            return Optional.empty();
        }
        return SearchedTable.of(source.from())
                .map(table -> new SearchedTable.Way(table.only(visible(scope)), SqlPredicate.ALL));
    }

    /** The first records of the order, where nobody can say whether a word is rare: to look it up is dear if it is not. */
    private Optional<SearchedTable.Way> glance(ListQuery query, SortOrder order, @Nullable Cursor cursor) {
        String typed = query.q();
        WordCounts known = counts;
        if (typed == null || known == null || !order.alwaysPresent()) {
            return Optional.empty();
        }
        return SearchedTable.of(source.from())
                .filter(table -> known.isUncertain(SearchQuery.sought(typed)))
                .map(table -> table.glance(order, cursor));
    }

    private List<Row<T>> searched(ListQuery query, SqlPredicate rows, SortOrder order, @Nullable Cursor cursor) {
        SqlPredicate few = few(query);
        List<SearchedTable.Way> ways = few != SqlPredicate.ALL
                ? List.of(new SearchedTable.Way(source.from(), SqlPredicate.ALL))
                : ways(query, order, cursor);
        return page(ways, rows.and(few), order, cursor, query.limit() + 1);
    }

    /**
     * The ids of what a search finds, when it finds little in a large table. PostgreSQL guesses badly how rare the beginning of a
     * word is, and would walk through all records in their order for the few that have it.
     */
    private SqlPredicate few(ListQuery query) {
        String typed = query.q();
        SqlPredicate search = Conditions.search(source.searchColumn(), typed, query.hidden());
        if (counts == null || typed == null || search == SqlPredicate.NONE) {
            return SqlPredicate.ALL;
        }
        List<SearchWord> words = SearchQuery.sought(typed);
        if (!counts.mayBeFew(words)) {
            return SqlPredicate.ALL;
        }
        List<UUID> ids = jdbc.sql("select " + source.idColumn() + " from " + source.from() + " where " + search.sql()
                        + " limit " + (WordCounts.FEW + 1))
                .params(search.params())
                .query(UUID.class)
                .list();
        if (ids.size() > WordCounts.FEW) {
            counts.foundMany(words);
            return SqlPredicate.ALL;
        }
        return new SqlPredicate(source.idColumn() + " = any(:found)", Map.of("found", ids.toArray(UUID[]::new)));
    }

    private List<Row<T>> page(
            List<SearchedTable.Way> ways, SqlPredicate rows, SortOrder order, @Nullable Cursor cursor, int limit) {
        List<Row<T>> page = List.of();
        for (SearchedTable.Way way : ways) {
            page = rows(way.from(), rows.and(way.condition()), order, cursor, limit);
            if (page.size() == limit) {
                break;
            }
        }
        return page;
    }

    private List<SearchedTable.Way> ways(ListQuery query, SortOrder order, @Nullable Cursor cursor) {
        String typed = query.q();
        SqlPredicate search = Conditions.search(source.searchColumn(), typed, query.hidden());
        Optional<SearchedTable> table = SearchedTable.of(source.from());
        boolean searched = search != SqlPredicate.NONE && table.isPresent() && order.alwaysPresent();
        if (!searched || typed == null || counts == null || !counts.large()) {
            return List.of(new SearchedTable.Way(source.from(), SqlPredicate.ALL));
        }
        return table.orElseThrow().ways(counts.sought(search, SearchQuery.sought(typed)), order, cursor, query.limit());
    }

    private List<Row<T>> rows(String from, SqlPredicate rows, SortOrder order, @Nullable Cursor cursor, int limit) {
        SqlPredicate page = rows.and(order.after(cursor));
        String sql = "select " + source.columns() + ", (" + order.field().column() + ")::text as page_key, "
                + source.idColumn() + " as page_id from " + from + " where " + page.sql() + " order by "
                + order.orderBy() + " limit " + limit;
        RowMapper<T> mapper = source.mapper();
        try {
            return jdbc.sql(sql)
                    .params(page.params())
                    .query((row, number) -> new Row<>(
                            mapper.mapRow(row, number),
                            row.getString("page_key"),
                            row.getObject("page_id", UUID.class)))
                    .list();
        } catch (DataIntegrityViolationException unfit) {
            if (cursor != null) {
                throw Problems.unreadable("cursor", "cursor");
            }
            throw unfit;
        }
    }

    private static <T> String cursorAfter(Row<T> last, SortOrder order) {
        return new Cursor(order.toString(), last.key(), last.id()).write();
    }

    private @Nullable Long count(SqlPredicate rows, CountMode mode) {
        return switch (mode) {
            case NONE -> null;
            case EXACT ->
                jdbc.sql("select count(*) from " + source.from() + " where " + rows.sql())
                        .params(rows.params())
                        .query(Long.class)
                        .single();
            case ESTIMATE -> Math.round(estimate(rows));
        };
    }

    private double estimate(SqlPredicate rows) {
        String plan = jdbc.sql("explain (format json) select 1 from " + source.from() + " where " + rows.sql())
                .params(rows.params())
                .query(String.class)
                .single();
        JsonNode root = JSON.readTree(plan);
        return root.path(0).path("Plan").path("Plan Rows").asDouble();
    }

    private record Row<T>(T item, @Nullable String key, UUID id) {}
}
