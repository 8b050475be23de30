package io.tidewater.lead.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How one field is turned into what a linear model can weigh: a number into its place on a scale and the band it falls in, a word
 * into one of the words that were seen often enough.
 *
 * @param cuts between the bands of a number; null for words
 * @param mean of the number on its scale
 * @param deviation of the number on its scale
 * @param words known values; empty for a number
 */
record FieldCode(String field, double @Nullable [] cuts, double mean, double deviation, Set<String> words) {

    private static final String MISSING = "?";
    private static final String RARE = "~";

    boolean numeric() {
        return cuts != null;
    }

    /** The band or word of the value, under the field's name. */
    String token(Map<String, Object> fields) {
        return field + "=" + bucket(fields);
    }

    private String bucket(Map<String, Object> fields) {
        String value = text(fields.get(field));
        if (value == null) {
            return MISSING;
        }
        if (cuts == null) {
            return words.contains(value) ? value : RARE;
        }
        double number = number(value);
        if (Double.isNaN(number)) {
            return RARE;
        }
        int band = Arrays.binarySearch(cuts, scale(number));
        return "#" + (band >= 0 ? band + 1 : -band - 1);
    }

    /** The number in standard deviations from the mean; 0 where there is none. */
    double standard(Map<String, Object> fields) {
        String value = text(fields.get(field));
        double number = value == null ? Double.NaN : number(value);
        return Double.isNaN(number) ? 0 : (scale(number) - mean) / deviation;
    }

    /** A scale on which both small and large numbers have room. */
    static double scale(double number) {
        return Math.signum(number) * Math.log1p(Math.abs(number));
    }

    static double number(String value) {
        try {
            return Double.parseDouble(value);
        } catch (NumberFormatException word) {
            return Double.NaN;
        }
    }

    /** A value as a word: however it was typed, the same; null for nothing. */
    static @Nullable String text(@Nullable Object value) {
        if (value == null) {
            return null;
        }
        String text = value.toString().strip().toLowerCase(Locale.ROOT);
        return text.isEmpty() ? null : text;
    }
}
