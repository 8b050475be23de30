package io.tidewater.lead.model;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;

/**
 * What a model may not look at, and how much it needs (L9).
 *
 * @param excludedFields fields that only the outcome fills in; upper and lower case and what is not letter or digit do not count, a
 *     {@code *} at the end stands for any rest, and {@code custom.} may be left away
 * @param leakAuc a field that alone orders outcomes better than this knew the outcome, and is left out
 * @param minLeads how many closed leads are needed
 */
record ModelSettings(
        @NotNull @Size(max = 500) List<@NotBlank @Size(max = 200) String> excludedFields,
        @DecimalMin("0.6") @DecimalMax("1.0") double leakAuc,
        @Min(50) @Max(1_000_000) int minLeads) {

    /** Until an administrator says otherwise: notes that people write when they close a lead, by their usual names. */
    static final ModelSettings INITIAL = new ModelSettings(
            List.of(
                    "Tags",
                    "Lead Quality",
                    "Lead Profile",
                    "Asymmetrique*",
                    "Last Notable Activity",
                    "Converted",
                    "Outcome",
                    "Lost Reason",
                    "Close Date"),
            0.85,
            200);

    boolean excludes(String field) {
        String name = plain(field.startsWith("custom.") ? field.substring("custom.".length()) : field);
        return excludedFields.stream().anyMatch(pattern -> matches(pattern, name));
    }

    private static boolean matches(String pattern, String name) {
        String wanted = plain(pattern.startsWith("custom.") ? pattern.substring("custom.".length()) : pattern);
        return pattern.endsWith("*") ? !wanted.isEmpty() && name.startsWith(wanted) : name.equals(wanted);
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
