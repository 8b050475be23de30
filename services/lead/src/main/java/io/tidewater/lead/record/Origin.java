package io.tidewater.lead.record;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a lead came from; kept to the end, so that revenue can be credited. */
public record Origin(
        String channel,
        @Nullable String source,
        @Nullable String detail,
        @Nullable UUID campaignId,
        @Nullable String formKey,
        @Nullable UUID submissionId,
        @Nullable String referrer,
        @Nullable String externalId,
        @Nullable String partnerId,
        @Nullable UUID createdBy) {

    /** Entered by a person. */
    public static Origin byHand(
            @Nullable String source, @Nullable String partnerId, UUID createdBy, @Nullable String externalId) {
        return new Origin(
                partnerId == null ? "manual" : "partner",
                source,
                null,
                null,
                null,
                null,
                partnerId,
                externalId,
                partnerId,
                createdBy);
    }
}
