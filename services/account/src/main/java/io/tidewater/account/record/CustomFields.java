package io.tidewater.account.record;

import io.tidewater.platform.web.Problems;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What may stand in the fields that an organisation adds by itself: texts, numbers, flags, and lists of them. */
final class CustomFields {

    private static final String FIELD = "custom";
    private static final int MOST = 50;
    private static final int LONGEST_NAME = 50;
    private static final int LONGEST_TEXT = 2000;
    private static final BigDecimal LARGEST = new BigDecimal("1e15");

    private CustomFields() {}

    /** The fields, if they can be kept; none for null. */
    static Map<String, Object> checked(@Nullable Map<String, Object> fields) {
        if (fields == null) {
            return Map.of();
        }
        if (fields.size() > MOST) {
            throw Problems.invalid(FIELD, "max-items", MOST);
        }
        fields.forEach((name, value) -> {
            if (name.isBlank() || name.length() > LONGEST_NAME || name.indexOf('\0') >= 0) {
                throw Problems.invalid(FIELD, "text");
            }
            check(FIELD + "." + name, value);
        });
        return fields;
    }

    private static void check(String field, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case Boolean flag -> {}
            case String text
            when text.length() > LONGEST_TEXT -> throw Problems.invalid(field, "max-length", LONGEST_TEXT);
            case String text -> {}
            case Number number when !isStorable(number) -> throw Problems.invalid(field, "digits");
            case Number number -> {}
            case List<?> list when list.size() > MOST -> throw Problems.invalid(field, "max-items", MOST);
            case List<?> list -> list.forEach(each -> checkItem(field, each));
            default -> throw Problems.invalid(field, "type");
        }
    }

    private static void checkItem(String field, @Nullable Object item) {
        if (item instanceof List<?>) {
            throw Problems.invalid(field, "type");
        }
        check(field, item);
    }

    private static boolean isStorable(Number number) {
        if (number instanceof Double real && !Double.isFinite(real)) {
            return false;
        }
        return new BigDecimal(number.toString()).abs().compareTo(LARGEST) < 0;
    }
}
