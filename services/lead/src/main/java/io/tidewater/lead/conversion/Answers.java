package io.tidewater.lead.conversion;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What other services answer a conversion; only the fields read here. */
final class Answers {

    private Answers() {}

    /** The account and the contact stand. */
    record AccountReady(
            UUID conversionId,
            UUID accountId,
            boolean accountCreated,
            @Nullable UUID contactId) {}

    /** An opportunity was made; one without a conversion was made by hand. */
    record OpportunityCreated(@Nullable UUID conversionId, UUID id) {}

    /** A step was refused for good. */
    record Refused(UUID conversionId, @Nullable String reason) {

        String why() {
            return reason == null ? "refused" : reason;
        }
    }

    /** Takes back the account that was made for a conversion. */
    record Cancelled(
            UUID conversionId, UUID leadId, @Nullable UUID accountId, boolean accountCreated) {}
}
