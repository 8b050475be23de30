package io.tidewater.lead.record;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When something was last done about a lead, when it is next due, and when a nurtured one is looked at again.
 *
 * @param lastAt dated by the server, never by the client (L15)
 */
public record FollowUpDates(
        @Nullable Instant nextAt,
        @Nullable Instant lastAt,
        @Nullable LocalDate reEvaluateOn) {

    /** Nothing done, nothing due. */
    public static final FollowUpDates NONE = new FollowUpDates(null, null, null);
}
