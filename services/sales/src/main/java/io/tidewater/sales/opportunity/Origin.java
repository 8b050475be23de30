package io.tidewater.sales.opportunity;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a deal came from.
 *
 * @param externalId its name in the system it was imported from
 * @param conversionId the conversion of a lead that asked for it; one conversion makes one deal
 */
public record Origin(
        @Nullable String externalId,
        @Nullable UUID leadId,
        @Nullable UUID conversionId,
        @Nullable String campaignId,
        @Nullable String source,
        @Nullable String referrer) {

    /** Made by a person from nothing. */
    public static final Origin NONE = new Origin(null, null, null, null, null, null);

    static Origin imported(@Nullable String externalId) {
        return new Origin(externalId, null, null, null, externalId == null ? null : "import", null);
    }
}
