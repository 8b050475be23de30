package io.tidewater.lead.record;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a lead became, or is about to become.
 *
 * @param conversionId the conversion under way or done; null if there is none
 */
public record Outcome(
        @Nullable UUID conversionId,
        @Nullable UUID accountId,
        @Nullable UUID contactId,
        @Nullable UUID opportunityId) {

    /** Nothing yet. */
    public static final Outcome NONE = new Outcome(null, null, null, null);

    /** A conversion has begun and nothing has come of it yet. */
    public static Outcome underWay(UUID conversionId) {
        return new Outcome(conversionId, null, null, null);
    }
}
