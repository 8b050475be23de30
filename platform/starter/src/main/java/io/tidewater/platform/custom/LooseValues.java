package io.tidewater.platform.custom;

import io.tidewater.platform.web.PlainText;
import io.tidewater.platform.web.Problems;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What may stand in {@code custom} at all, defined or not: bounded texts, numbers and flags, and short lists of them. */
public final class LooseValues {

    static final String FIELD = "custom";
    static final int LONGEST_TEXT = 2000;
    private static final int MOST = 500;
    private static final int MOST_IN_LIST = 50;
    private static final int LONGEST_NAME = 50;
    private static final BigDecimal LARGEST = new BigDecimal("1e15");
    private static final int FINEST = 30;

    private LooseValues() {}

    /** The values, if they can be kept; none for null. */
    public static Map<String, Object> checked(@Nullable Map<String, Object> values) {
        if (values == null) {
            return Map.of();
        }
        if (values.size() > MOST) {
            throw Problems.invalid(FIELD, "max-items", MOST);
        }
        values.forEach((name, value) -> {
            if (name.isBlank() || name.length() > LONGEST_NAME || !PlainText.isPlain(name)) {
                throw Problems.invalid(FIELD, "text");
            }
            check(FIELD + "." + name, value);
        });
        return values;
    }

    private static void check(String field, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case Boolean flag -> {}
            case String text
            when text.length() > LONGEST_TEXT -> throw Problems.invalid(field, "max-length", LONGEST_TEXT);
            case String text when !PlainText.isPlain(text) -> throw Problems.invalid(field, "text");
            case String text -> {}
            case Number number when !isStorable(number) -> throw Problems.invalid(field, "digits");
            case Number number -> {}
            case List<?> list
            when list.size() > MOST_IN_LIST -> throw Problems.invalid(field, "max-items", MOST_IN_LIST);
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

    /** Whether a number is neither too large nor too fine to be kept. */
    static boolean isStorable(Number number) {
        if (number instanceof Double real && !Double.isFinite(real)) {
            return false;
        }
        BigDecimal exact = number instanceof BigDecimal big ? big : new BigDecimal(number.toString());
        return exact.precision() - (long) exact.scale() <= LARGEST.precision() - (long) LARGEST.scale()
                && exact.scale() <= FINEST
                && exact.precision() <= 2 * FINEST
                && exact.abs().compareTo(LARGEST) < 0;
    }
}
