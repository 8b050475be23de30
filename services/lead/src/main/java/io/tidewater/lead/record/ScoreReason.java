package io.tidewater.lead.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * One part of a lead's score (L9).
 *
 * @param group {@code fit}, {@code interest} or {@code engagement} for a rule, {@code model} for a feature of the trained model
 * @param rule the rule's name; null for a feature
 * @param feature what the model looked at, with its value; null for a rule
 * @param points of 100 for a rule; for a feature how far it moves the model's chance, in hundredths, at an even chance
 */
public record ScoreReason(
        String group,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String rule,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String feature,
        double points) {

    /** Points by a rule. */
    public static ScoreReason rule(String group, String rule, double points) {
        return new ScoreReason(group, rule, null, rounded(points));
    }

    /** Points by a feature of the model. */
    public static ScoreReason feature(String feature, double points) {
        return new ScoreReason("model", null, feature, rounded(points));
    }

    private static double rounded(double points) {
        return Math.round(points * 10) / 10.0;
    }
}
