package io.tidewater.platform.importing;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the text of a cell by the type of its field, in the notations people use. */
final class CellReader {

    static final String ZONE = "zone";
    static final String DATE_ORDER = "dateOrder";

    private static final Set<String> YES = Set.of("true", "yes", "y", "1", "t", "x", "on", "是", "有", "对");
    private static final Set<String> NO = Set.of("false", "no", "n", "0", "f", "off", "否", "无", "不");

    private final Dates dates;

    private CellReader(Dates dates) {
        this.dates = dates;
    }

    static CellReader of(Map<String, String> options) {
        String zone = options.get(ZONE);
        ZoneId known = zone != null && isZone(zone) ? ZoneId.of(zone) : ZoneOffset.UTC;
        return new CellReader(new Dates(options.get(DATE_ORDER), known));
    }

    static boolean isZone(String zone) {
        try {
            return !ZoneId.of(zone).getId().isEmpty();
        } catch (DateTimeException e) {
            return false;
        }
    }

    /** The value, or null for an empty cell; throws {@link CellException} with the rule that is broken. */
    @Nullable
    Object read(ImportField field, String cell) {
        String text = cell.strip();
        if (text.isEmpty()) {
            return null;
        }
        if (!isStorable(text)) {
            throw new CellException("text");
        }
        return switch (field.type()) {
            case TEXT, LOOKUP -> text;
            case NUMBER -> Numbers.read(text);
            case DATE -> dates.day(text);
            case INSTANT -> dates.instant(text);
            case FLAG -> flag(text);
            case CHOICE -> choice(field.choices(), text);
        };
    }

    private static boolean flag(String text) {
        String folded = text.toLowerCase(Locale.ROOT);
        if (YES.contains(folded)) {
            return true;
        }
        if (NO.contains(folded)) {
            return false;
        }
        throw new CellException("flag");
    }

    private static String choice(List<String> choices, String text) {
        if (choices.contains(text)) {
            return text;
        }
        String key = LookupRule.IGNORE_SPACE_AND_PUNCTUATION.key(text);
        return choices.stream()
                .filter(choice ->
                        LookupRule.IGNORE_SPACE_AND_PUNCTUATION.key(choice).equals(key))
                .findFirst()
                .orElseThrow(() -> new CellException("choice-of", String.join(", ", choices)));
    }

    /** PostgreSQL stores neither NUL nor half of a surrogate pair. */
    static boolean isStorable(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0 || Character.isLowSurrogate(c)) {
                return false;
            }
            if (Character.isHighSurrogate(c)) {
                if (i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1))) {
                    return false;
                }
                i++;
            }
        }
        return true;
    }
}
