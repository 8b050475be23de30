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
        @Nullable UUID createdBy,
        Trail trail) {

    /** An origin with nothing further known. */
    public Origin(
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
        this(
                channel,
                source,
                detail,
                campaignId,
                formKey,
                submissionId,
                referrer,
                externalId,
                partnerId,
                createdBy,
                Trail.NONE);
    }
}
