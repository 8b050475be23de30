package io.tidewater.platform.custom;

import io.tidewater.platform.web.FieldError;
import io.tidewater.platform.web.ProblemException;
import io.tidewater.platform.web.Problems;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks one value against the definition of its field. */
final class CustomValue {

    private CustomValue() {}

    /** The value as it is kept; a value of another type is refused with 422. */
    static Object checked(CustomField field, Object value) {
        return switch (field.type()) {
            case TEXT -> text(field, value);
            case NUMBER -> number(field, value);
            case DATE -> date(field, value);
            case BOOLEAN -> {
                if (value instanceof Boolean) {
                    yield value;
                }
                throw refusal(field, "boolean");
            }
            case CHOICE -> {
                if (value instanceof String text && field.values().contains(text)) {
                    yield value;
                }
                throw refusal(field, "choice-of", String.join(", ", field.values()));
            }
        };
    }

    /** A value that came as text, such as from a web form or a form field; empty is none. */
    static @Nullable Object ofText(CustomField field, String text) {
        String value = text.strip();
        if (value.isEmpty()) {
            return null;
        }
        return switch (field.type()) {
            case TEXT, DATE, CHOICE -> checked(field, value);
            case NUMBER -> parsed(field, value);
            case BOOLEAN -> flag(field, value);
        };
    }

    private static String text(CustomField field, Object value) {
        if (!(value instanceof String text)) {
            throw refusal(field, "text-type");
        }
        return text;
    }

    private static Number number(CustomField field, Object value) {
        if (!(value instanceof Number number)) {
            throw refusal(field, "number");
        }
        if (!LooseValues.isStorable(number)) {
            throw refusal(field, "digits");
        }
        return number;
    }

    private static String date(CustomField field, Object value) {
        try {
            if (value instanceof String text && text.length() == "2000-01-01".length()) {
                return LocalDate.parse(text).toString();
            }
        } catch (DateTimeParseException malformed) {
            throw refusal(field, "date");
        }
        throw refusal(field, "date");
    }

    private static Number parsed(CustomField field, String text) {
        try {
            return number(field, new BigDecimal(text.length() > 40 ? "x" : text));
        } catch (NumberFormatException malformed) {
            throw refusal(field, "number");
        }
    }

    private static Boolean flag(CustomField field, String text) {
        return switch (text.toLowerCase(java.util.Locale.ROOT)) {
            case "true", "yes", "on", "1", "是" -> true;
            case "false", "no", "off", "0", "否" -> false;
            default -> throw refusal(field, "boolean");
        };
    }

    private static ProblemException refusal(CustomField field, String rule, Object... args) {
        return Problems.invalid(List.of(new FieldError(LooseValues.FIELD + "." + field.key(), rule, args)));
    }
}
