package io.tidewater.platform.importing;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.regex.Pattern;

/** Reads numbers in the notations of spreadsheets: {@code 1,234.50}, {@code 1.234,50}, {@code ¥1 234}, {@code (12)}. */
final class Numbers {

    private static final Pattern NOISE = Pattern.compile("[\\s'’\\u00A0\\u202F]|\\p{Sc}|元");
    private static final Pattern PLAIN = Pattern.compile("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d{1,2})?");
    private static final Pattern GROUPED_BY_COMMA = Pattern.compile("[+-]?\\d{1,3}(,\\d{3})+");
    private static final Pattern GROUPED_BY_POINT = Pattern.compile("[+-]?\\d{1,3}(\\.\\d{3}){2,}");
    private static final int MAX_LENGTH = 40;

    private Numbers() {}

    static BigDecimal read(String text) {
        if (PLAIN.matcher(text).matches() && text.length() <= MAX_LENGTH) {
            return new BigDecimal(text);
        }
        String clean =
                NOISE.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
        if (clean.startsWith("(") && clean.endsWith(")")) {
            clean = "-" + clean.substring(1, clean.length() - 1);
        }
        clean = withPoint(clean);
        if (clean.length() > MAX_LENGTH || !PLAIN.matcher(clean).matches()) {
            throw new CellException("number");
        }
        return new BigDecimal(clean);
    }

    /** Where both signs occur the last one is the decimal sign; a comma alone groups only if groups of three are complete. */
    private static String withPoint(String text) {
        int comma = text.lastIndexOf(',');
        int point = text.lastIndexOf('.');
        if (comma >= 0 && point >= 0) {
            return comma > point ? text.replace(".", "").replace(',', '.') : text.replace(",", "");
        }
        if (GROUPED_BY_COMMA.matcher(text).matches()) {
            return text.replace(",", "");
        }
        if (GROUPED_BY_POINT.matcher(text).matches()) {
            return text.replace(".", "");
        }
        return text.replace(',', '.');
    }
}
