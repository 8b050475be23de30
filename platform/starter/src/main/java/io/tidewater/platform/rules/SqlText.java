package io.tidewater.platform.rules;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes the SQL of an expression; every value becomes a named parameter. */
final class SqlText {

    private final String prefix;
    private final Facts facts;
    private final Map<String, Object> params = new LinkedHashMap<>();

    SqlText(String prefix, Moment moment) {
        this.prefix = prefix;
        this.facts = Facts.none(moment);
    }

    Map<String, Object> params() {
        return params;
    }

    String of(Condition condition) {
        return condition.fixed() ? String.valueOf(condition.holds(facts)) : condition.sql(this);
    }

    String of(Term term) {
        return term.fixed() ? bound(term.kind(), term.value(facts)) : term.sql(this);
    }

    /** For arithmetic: integer columns would overflow and divide without a remainder. */
    String numeric(Term term) {
        return "cast(" + of(term) + " as numeric)";
    }

    @Nullable
    Object valueOf(Term term) {
        return term.value(facts);
    }

    /** A parameter that holds a list, for {@code in (...)}. */
    String list(List<?> values) {
        boolean whole = values.stream().allMatch(value -> parameter(value) instanceof Long);
        return bind(values.stream()
                .map(value -> value instanceof BigDecimal number && !whole ? number : parameter(value))
                .toList());
    }

    String bound(Kind kind, @Nullable Object value) {
        return value == null ? "cast(null as " + kind.sqlType() + ")" : bind(parameter(value));
    }

    String bind(Object value) {
        String name = prefix + params.size();
        params.put(name, value);
        return ":" + name;
    }

    /** Whole numbers go as {@code bigint}, so that an index on an integer column stays usable. */
    private static Object parameter(Object value) {
        return switch (value) {
            case Instant instant -> instant.atOffset(ZoneOffset.UTC);
            case Duration duration -> Durations.seconds(duration);
            case BigDecimal number -> whole(number);
            default -> value;
        };
    }

    private static Object whole(BigDecimal number) {
        try {
            return number.longValueExact();
        } catch (ArithmeticException e) {
            return number;
        }
    }
}
