package io.tidewater.lead.scoring;

import io.tidewater.lead.record.Grade;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/** From which score on a lead has which grade (L9); below {@code c} it is D. */
record GradeThresholds(
        @Min(1) @Max(100) int a,
        @Min(1) @Max(100) int b,
        @Min(1) @Max(100) int c) {

    boolean descend() {
        return a > b && b > c;
    }

    Grade grade(int score) {
        if (score >= a) {
            return Grade.A;
        }
        return score >= b ? Grade.B : score >= c ? Grade.C : Grade.D;
    }
}
