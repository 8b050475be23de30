package io.tidewater.reporting.fact;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * One table of facts: writes many records at a time, each over an older state of itself only.
 *
 * @param <T> the state of a record as an event carries it
 */
final class FactTable<T> {

    private final String name;
    private final List<Column<T>> columns;
    private final Function<T, UUID> id;
    private final ToLongFunction<T> version;

    @SafeVarargs
    @SuppressWarnings("varargs")
    FactTable(String name, Function<T, UUID> id, ToLongFunction<T> version, Column<T>... columns) {
        this.name = name;
        this.id = id;
        this.version = version;
        this.columns = List.copyOf(Arrays.asList(columns));
    }

    /** Of several states of one record only the newest is written. */
    void write(JdbcTemplate jdbc, String schema, List<T> facts) {
        Map<UUID, T> newest = new LinkedHashMap<>();
        for (T fact : facts) {
            newest.merge(
                    id.apply(fact),
                    fact,
                    (one, other) -> version.applyAsLong(other) >= version.applyAsLong(one) ? other : one);
        }
        jdbc.batchUpdate(sql(schema), newest.values().stream().map(this::row).toList());
    }

    private String sql(String schema) {
        String names = columns.stream().map(Column::name).collect(Collectors.joining(", "));
        String values = columns.stream().map(Column::placeholder).collect(Collectors.joining(", "));
        String updates = columns.stream()
                .map(column -> column.name() + " = excluded." + column.name())
                .collect(Collectors.joining(", "));
        String table = schema + "." + name;
        return "insert into " + table + " (id, version, " + names + ") values (?, ?, " + values
                + ") on conflict (id) do update set version = excluded.version, " + updates + " where " + table
                + ".version < excluded.version";
    }

    private Object[] row(T fact) {
        Object[] row = new Object[columns.size() + 2];
        row[0] = id.apply(fact);
        row[1] = version.applyAsLong(fact);
        for (int i = 0; i < columns.size(); i++) {
            row[i + 2] = columns.get(i).value().apply(fact);
        }
        return row;
    }

    /** A column and where its value comes from. */
    record Column<T>(String name, String placeholder, Function<T, @Nullable Object> value) {

        static <T> Column<T> of(String name, Function<T, @Nullable Object> value) {
            return new Column<>(name, "?", value);
        }

        static <T> Column<T> as(String name, String type, Function<T, @Nullable Object> value) {
            return new Column<>(name, "cast(? as " + type + ")", value);
        }
    }
}
