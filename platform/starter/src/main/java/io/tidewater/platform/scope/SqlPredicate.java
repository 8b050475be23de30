package io.tidewater.platform.scope;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A condition in SQL with the values of its named parameters, ready to stand in a {@code where} clause.
 *
 * <p>Where SQL says null the row does not meet the condition, and {@link #not()} is the exact complement: it holds for
 * the rows where the condition is false and for those where it is null.
 */
public record SqlPredicate(String sql, Map<String, Object> params) {

    /** The condition every row meets. */
    public static final SqlPredicate ALL = new SqlPredicate("true", Map.of());

    /** The condition no row meets. */
    public static final SqlPredicate NONE = new SqlPredicate("false", Map.of());

    public SqlPredicate {
        if (sql.isBlank()) {
            throw new IllegalArgumentException("A predicate needs SQL");
        }
        params = Map.copyOf(params);
    }

    /** A condition without parameters. */
    public static SqlPredicate of(String sql) {
        return new SqlPredicate(sql, Map.of());
    }

    /** A condition with one parameter. */
    public static SqlPredicate of(String sql, String name, Object value) {
        return new SqlPredicate(sql, Map.of(name, value));
    }

    /** Rows that meet both. */
    public SqlPredicate and(SqlPredicate other) {
        return joined("and", other);
    }

    /** Rows that meet at least one. */
    public SqlPredicate or(SqlPredicate other) {
        return joined("or", other);
    }

    /** Rows that do not meet this. */
    public SqlPredicate not() {
        return new SqlPredicate("(" + sql + ") is not true", params);
    }

    private SqlPredicate joined(String word, SqlPredicate other) {
        return new SqlPredicate("(" + sql + ") " + word + " (" + other.sql + ")", merged(other.params));
    }

    private Map<String, Object> merged(Map<String, Object> others) {
        Map<String, Object> all = new LinkedHashMap<>(params);
        others.forEach((name, value) -> {
            Object before = all.putIfAbsent(name, value);
            if (before != null && !before.equals(value)) {
                throw new IllegalArgumentException("Two values for the parameter " + name);
            }
        });
        return all;
    }
}
