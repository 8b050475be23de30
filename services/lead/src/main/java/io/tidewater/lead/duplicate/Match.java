package io.tidewater.lead.duplicate;

import io.tidewater.lead.record.LeadState;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A record that may be the same customer.
 *
 * @param type what it is: a lead, an account or a contact
 * @param accountId of a contact
 * @param state of a lead
 * @param matchedOn the first field of the rule that found it
 * @param rule the name of that rule
 * @param action what the rule says
 * @param likeness of the names, 1 where they are the same
 */
public record Match(
        DuplicateRule.Target type,
        UUID id,
        @Nullable String number,
        String company,
        @Nullable String contactName,
        @Nullable UUID accountId,
        @Nullable LeadState state,
        @Nullable String ownerUserName,
        DuplicateRule.Field matchedOn,
        String rule,
        DuplicateRule.Action action,
        double likeness) {

    /** Whether the rule stops the newcomer. */
    public boolean blocks() {
        return action != DuplicateRule.Action.WARN;
    }

    /** Whether what comes by forms and files goes into it. */
    public boolean takesIn() {
        return blocks() && type == DuplicateRule.Target.LEAD && state != LeadState.CONVERTED;
    }
}
