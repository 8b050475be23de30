package io.tidewater.platform.rules;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Turns the values a record comes with (from a table, a bean or JSON) into the few classes expressions work on. */
final class Plain {

    private Plain() {}

    static @Nullable Object read(RecordField field, Object raw) {
        Object value = raw instanceof JsonNode node ? json(node) : raw;
        if (value == null) {
            return null;
        }
        try {
            return switch (field.type().kind()) {
                case TEXT -> text(value);
                case NUMBER -> number(value);
                case FLAG -> (Boolean) value;
                case INSTANT -> instant(value);
                case DATE -> value instanceof LocalDate date ? date : LocalDate.parse((String) value);
                case ID -> value instanceof UUID id ? id : UUID.fromString((String) value);
                case TEXTS -> ((Collection<?>) value).stream().map(Plain::text).toList();
                case DURATION, ANY, NOTHING -> value;
            };
        } catch (RuntimeException e) {
            throw new IllegalArgumentException(
                    "The field " + field.name() + " is a " + field.type() + " and cannot be read from a "
                            + value.getClass().getName(),
                    e);
        }
    }

    static BigDecimal number(Object value) {
        return switch (value) {
            case BigDecimal number -> number;
            case BigInteger number -> new BigDecimal(number);
            case Double number -> BigDecimal.valueOf(number);
            case Float number -> new BigDecimal(number.toString());
            case Number number -> BigDecimal.valueOf(number.longValue());
            case Map<?, ?> money when money.get("value") != null -> number(Objects.requireNonNull(money.get("value")));
            default -> new BigDecimal((String) value);
        };
    }

    static @Nullable Object json(JsonNode node) {
        return switch (node.getNodeType()) {
            case STRING -> node.stringValue();
            case NUMBER -> node.decimalValue();
            case BOOLEAN -> node.booleanValue();
            case ARRAY -> node.valueStream().map(Plain::json).toList();
            case OBJECT -> object(node);
            case BINARY, POJO -> throw new IllegalArgumentException("Not JSON: " + node.getNodeType());
            case NULL, MISSING -> null;
        };
    }

    private static Map<String, Object> object(JsonNode node) {
        Map<String, Object> values = new HashMap<>();
        node.properties().forEach(entry -> {
            Object value = json(entry.getValue());
            if (value != null) {
                values.put(entry.getKey(), value);
            }
        });
        return values;
    }

    private static String text(Object value) {
        return value instanceof Enum<?> constant ? constant.toString() : ((CharSequence) value).toString();
    }

    private static Instant instant(Object value) {
        Instant instant = switch (value) {
            case Instant at -> at;
            case OffsetDateTime at -> at.toInstant();
            case Date at -> at.toInstant();
            default -> OffsetDateTime.parse((String) value).toInstant();
        };
        return instant.plusNanos(500).truncatedTo(ChronoUnit.MICROS);
    }

    static List<Object> list(@Nullable Object raw) {
        return raw instanceof Collection<?> values
                ? values.stream()
                        .filter(Objects::nonNull)
                        .map(Object.class::cast)
                        .toList()
                : List.of();
    }
}
