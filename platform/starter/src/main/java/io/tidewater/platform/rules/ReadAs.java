package io.tidewater.platform.rules;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A custom value read as one kind; a value of another kind counts as absent. */
record ReadAs(Custom custom, Kind kind) implements Term {

    private static final String DATE = "^(?!0000)[0-9]{4}-[0-9]{2}-[0-9]{2}$";
    private static final String INSTANT =
            "^(?!0000)[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]([.][0-9]{1,6})?Z$";
    private static final String ID = "^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$";

    private static final Pattern DATES = Pattern.compile(DATE.replace("$", "\\z"));
    private static final Pattern INSTANTS = Pattern.compile(INSTANT.replace("$", "\\z"));
    private static final Pattern IDS = Pattern.compile(ID.replace("$", "\\z"));

    @Override
    public boolean fixed() {
        return false;
    }

    @Override
    public @Nullable Object value(Facts facts) {
        Object value = custom.value(facts);
        return switch (kind) {
            case TEXT -> value instanceof String text ? text : null;
            case FLAG -> value instanceof Boolean flag ? flag : null;
            case NUMBER -> value instanceof Number number ? bounded(Plain.number(number)) : null;
            case DATE -> matched(DATES, value) instanceof String text ? date(text) : null;
            case INSTANT -> matched(INSTANTS, value) instanceof String text ? instant(text) : null;
            case ID -> matched(IDS, value) instanceof String text ? UUID.fromString(text) : null;
            case DURATION, TEXTS, ANY, NOTHING -> null;
        };
    }

    @Override
    public String sql(SqlText out) {
        String json = out.of(custom);
        String text = "(" + json + " #>> '{}')";
        return switch (kind) {
            case NUMBER ->
                "case when jsonb_typeof(" + json + ") = 'number' then case when abs(" + json
                        + "::numeric) < 1e30 and min_scale(" + json + "::numeric) <= 30 then " + json
                        + "::numeric end end";
            case FLAG -> "case when jsonb_typeof(" + json + ") = 'boolean' then " + json + "::boolean end";
            case DATE -> parsed(json, text, DATE);
            case INSTANT -> parsed(json, text, INSTANT);
            case ID -> parsed(json, text, ID);
            default -> "case when jsonb_typeof(" + json + ") = 'string' then " + text + " end";
        };
    }

    /** Nested, because only {@code case} promises that the cast is not tried before the tests. */
    private String parsed(String json, String text, String pattern) {
        return "case when jsonb_typeof(" + json + ") = 'string' then case when " + text + " ~ '" + pattern
                + "' then case when pg_input_is_valid(" + text + ", '" + kind.sqlType() + "') then " + text + "::"
                + kind.sqlType() + " end end end";
    }

    private static @Nullable BigDecimal bounded(BigDecimal number) {
        return Limits.bounded(number) ? number : null;
    }

    private static @Nullable Object matched(Pattern pattern, @Nullable Object value) {
        return value instanceof String text && pattern.matcher(text).find() ? text : null;
    }

    private static @Nullable LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
