package io.tidewater.lead.conversion;

import io.tidewater.lead.record.LeadId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A lead on its way to become an account, a contact and perhaps an opportunity: one row that moves step by step (L21).
 *
 * @param step {@code account} and {@code opportunity} wait for an answer; {@code done} and {@code refused} are final
 * @param askedAccountId the existing account that was asked for, or null for a new one
 * @param accountCreated whether the account was made for this conversion, and so goes away with it
 */
record Conversion(
        UUID id,
        LeadId leadId,
        Step step,
        boolean withOpportunity,
        @Nullable UUID askedAccountId,
        @Nullable UUID accountId,
        boolean accountCreated,
        @Nullable UUID contactId,
        @Nullable UUID opportunityId,
        @Nullable String reason) {

    enum Step {
        ACCOUNT,
        OPPORTUNITY,
        DONE,
        REFUSED;

        boolean isOpen() {
            return this == ACCOUNT || this == OPPORTUNITY;
        }
    }
}
