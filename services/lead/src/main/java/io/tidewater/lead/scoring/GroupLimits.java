package io.tidewater.lead.scoring;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/** The most each group may bring to a score (L9). */
record GroupLimits(
        @Min(0) @Max(100) int fit,
        @Min(0) @Max(100) int interest,
        @Min(0) @Max(100) int engagement) {

    double within(ScoreGroup group, double points) {
        int most = switch (group) {
            case FIT -> fit;
            case INTEREST -> interest;
            case ENGAGEMENT -> engagement;
        };
        return Math.min(points, most);
    }
}
