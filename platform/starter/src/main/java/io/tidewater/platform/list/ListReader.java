package io.tidewater.platform.list;

import io.tidewater.platform.data.KeptPlans;
import io.tidewater.platform.scope.Scope;
import io.tidewater.platform.scope.SqlPredicate;
import io.tidewater.platform.web.CountMode;
import io.tidewater.platform.web.ListQuery;
import io.tidewater.platform.web.PageResponse;
import io.tidewater.platform.web.Problems;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads one kind of list, always within a scope: filter, search, order, page, count. */
public final class ListReader<T> {

    private static final JsonMapper JSON = new JsonMapper();

    private final JdbcClient jdbc;
    private final @Nullable KeptPlans plans;
    private final ListSource<T> source;
    private final ListWays ways;

    /** A reader of the source's list. */
    public ListReader(JdbcClient jdbc, ListSource<T> source) {
        this(jdbc, null, source, counts(jdbc, source));
    }

    /** A reader of a list that is read so often that its plans are worth keeping where they do not hang on what is asked. */
    public ListReader(JdbcOperations jdbc, ListSource<T> source) {
        this(JdbcClient.create(jdbc), jdbc, source);
    }

    private ListReader(JdbcClient client, JdbcOperations jdbc, ListSource<T> source) {
        this(client, new KeptPlans(jdbc), source, counts(client, source));
    }

    ListReader(JdbcClient jdbc, @Nullable KeptPlans plans, ListSource<T> source, @Nullable WordCounts counts) {
        this.jdbc = jdbc;
        this.plans = plans;
        this.source = source;
        this.ways = new ListWays(source, counts, this::estimate);
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
        List<Row<T>> found = page(scope, query, rows, order, cursor);
        List<T> items = found.stream().limit(query.limit()).map(Row::item).toList();
        String next = found.size() > query.limit() ? cursorAfter(found.get(query.limit() - 1), order) : null;
        return new PageResponse<>(items, next, count(rows, query.count()));
    }

    /** What the query would list, as one predicate, for reports and bulk work on the same set. */
    public SqlPredicate where(Scope scope, ListQuery query, SqlPredicate condition) {
        return ways.visible(scope)
                .and(Conditions.filter(source.type(), query.filter()))
                .and(Conditions.search(source.searchColumn(), query.q(), query.hidden()))
                .and(condition);
    }

    private List<Row<T>> page(
            Scope scope, ListQuery query, SqlPredicate rows, SortOrder order, @Nullable Cursor cursor) {
        int limit = query.limit() + 1;
        SqlPredicate behind = rows.and(order.after(cursor));
        try {
            return ways.page(scope, query, order, cursor, way -> page(way, behind.and(way.condition()), order, limit));
        } catch (DataIntegrityViolationException unfit) {
            if (cursor != null) {
                throw Problems.unreadable("cursor", "cursor");
            }
            throw unfit;
        }
    }

    /** The page by this way; empty where the way does not settle it. */
    private Optional<List<Row<T>>> page(Way way, SqlPredicate rows, SortOrder order, int limit) {
        if (way.isBounded()) {
            return bounded(way, rows, order, limit);
        }
        String sql = "select " + source.columns() + ", (" + order.field().column() + ")::text as page_key, "
                + source.idColumn() + " as page_id from " + way.from() + " where " + rows.sql() + " order by "
                + order.orderBy() + " limit " + limit;
        List<Row<T>> page = query(way, sql, rows, this::row);
        boolean settled = way.bound() == Way.WHOLE || page.size() == limit;
        return settled ? Optional.of(page) : Optional.empty();
    }

    /** Counts what is looked at, which says whether the page holds, and reads no more of it than the page needs. */
    private Optional<List<Row<T>>> bounded(Way way, SqlPredicate rows, SortOrder order, int limit) {
        SearchedTable table = SearchedTable.of(source.from()).orElseThrow();
        String sql = "with looked_at as materialized (select " + source.idColumn() + " as id, "
                + order.field().column() + " as key, (" + rows.sql() + ") as fits from " + way.from()
                + ") select " + source.columns() + ", (" + order.field().column() + ")::text as page_key, "
                + source.idColumn()
                + " as page_id, c.looked_at from (select count(*) as looked_at from looked_at) c left join "
                + table.chosen(
                        source.idColumn(),
                        "select id from looked_at where fits order by " + order.orderBy("key", "id") + " limit "
                                + limit)
                + " on c.looked_at <= " + way.bound() + " order by " + order.orderBy();
        AtomicLong lookedAt = new AtomicLong();
        List<Optional<Row<T>>> page = query(way, sql, rows, (row, number) -> {
            lookedAt.set(row.getLong("looked_at"));
            return row.getObject("page_id") == null ? Optional.<Row<T>>empty() : Optional.of(row(row, number));
        });
        return lookedAt.get() > way.bound()
                ? Optional.empty()
                : Optional.of(page.stream().flatMap(Optional::stream).toList());
    }

    private <R> List<R> query(Way way, String sql, SqlPredicate rows, RowMapper<R> mapper) {
        return plans != null && way.hasOnePlan()
                ? plans.query(sql, rows.params(), mapper)
                : jdbc.sql(sql).params(rows.params()).query(mapper).list();
    }

    private Row<T> row(ResultSet row, int number) throws SQLException {
        return new Row<>(
                source.mapper().mapRow(row, number), row.getString("page_key"), row.getObject("page_id", UUID.class));
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
