package io.tidewater.lead.duplicate;

import io.tidewater.lead.record.LeadState;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A lead that may be the same customer.
 *
 * @param matchedOn the field both share
 * @param action what the rule of that field says
 */
public record Match(
        UUID id,
        String number,
        String company,
        @Nullable String contactName,
        LeadState state,
        @Nullable String ownerUserName,
        DuplicateRule.Field matchedOn,
        DuplicateRule.Action action) {

    /** Whether the rule stops the newcomer. */
    public boolean blocks() {
        return action == DuplicateRule.Action.BLOCK;
    }
}
