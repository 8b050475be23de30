package io.tidewater.account.conversion;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What this service answers to conversions. */
final class Replies {

    private Replies() {}

    /**
     * The account and the contact stand.
     *
     * @param accountCreated whether the account was made for this conversion
     */
    record Ready(
            UUID conversionId,
            UUID leadId,
            UUID accountId,
            boolean accountCreated,
            @Nullable UUID contactId) {}

    /** It cannot be done, now or later. */
    record Refused(UUID conversionId, UUID leadId, String reason) {}
}
