package io.tidewater.platform.rules;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A value of a custom map, as JSON has it: text, number, flag, list or map. */
record Custom(RecordField field, List<String> path) implements Term {

    @Override
    public Kind kind() {
        return Kind.ANY;
    }

    @Override
    public boolean fixed() {
        return false;
    }

    @Override
    public @Nullable Object value(Facts facts) {
        return walk(facts.read(field), path);
    }

    @Override
    public String sql(SqlText out) {
        StringBuilder sql = new StringBuilder("(" + field.sql());
        path.forEach(key -> sql.append(" -> cast(").append(out.bind(key)).append(" as text)"));
        return sql.append(")").toString();
    }

    /** The smallest object that holds a value at this path, for containment, which a GIN index answers. */
    String holding(SqlText out, Object value) {
        StringBuilder sql = new StringBuilder("to_jsonb(" + typed(out, value) + ")");
        for (String key : path.reversed()) {
            sql.insert(0, "jsonb_build_object(cast(" + out.bind(key) + " as text), ")
                    .append(")");
        }
        return field.sql() + " @> " + sql;
    }

    private static String typed(SqlText out, Object value) {
        String type = value instanceof BigDecimal ? "numeric" : value instanceof Boolean ? "boolean" : "text";
        return "cast(" + out.bind(value) + " as " + type + ")";
    }

    static @Nullable Object walk(@Nullable Object from, List<String> path) {
        Object at = plain(from);
        for (String key : path) {
            at = at instanceof Map<?, ?> map ? plain(map.get(key)) : null;
        }
        return at;
    }

    /** JSON has no dates and ids of its own: they are texts there, so they are texts here. */
    private static @Nullable Object plain(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case JsonNode node -> Plain.json(node);
            case UUID id -> id.toString();
            case LocalDate date -> date.toString();
            case Instant instant -> instant.toString();
            case Enum<?> constant -> constant.toString();
            default -> value;
        };
    }
}
