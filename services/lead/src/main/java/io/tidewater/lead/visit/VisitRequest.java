package io.tidewater.lead.visit;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A visit as somebody plans it. */
record VisitRequest(
        @NotNull UUID leadId,
        @NotNull Instant plannedAt,
        @Nullable @Min(5) @Max(600) Integer minutes,
        @Nullable @Size(max = 500) String purpose) {

    private static final int USUAL = 60;

    int minutesOrUsual() {
        return minutes == null ? USUAL : minutes;
    }
}
