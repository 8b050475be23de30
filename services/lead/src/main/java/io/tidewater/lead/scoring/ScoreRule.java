package io.tidewater.lead.scoring;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * One rule of the score (L9).
 *
 * @param condition over the fields of a lead; in the group engagement over kind, channel and outcome of what passed
 * @param points given when the condition holds, each time in the group engagement; negative takes away
 * @param halfLifeDays after how many days an engagement is worth half; only in the group engagement, 14 unless said
 */
record ScoreRule(
        @NotBlank @Size(max = 100) String name,
        @NotNull ScoreGroup group,
        @NotBlank @Size(max = 2000) String condition,
        @Min(-100) @Max(100) int points,
        @Nullable @Min(1) @Max(3650) Integer halfLifeDays) {

    private static final int HALF_LIFE = 14;

    double halfLife() {
        return halfLifeDays == null ? HALF_LIFE : halfLifeDays;
    }
}
