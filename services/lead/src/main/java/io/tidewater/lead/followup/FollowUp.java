package io.tidewater.lead.followup;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that was done about a lead.
 *
 * @param at when, by the server's clock (L15)
 * @param verified whether something beside the rep's word bears it out
 */
record FollowUp(
        UUID id,
        UUID leadId,
        Channel channel,
        @Nullable String outcome,
        String text,
        @Nullable Instant nextAt,
        UUID byId,
        String byUserName,
        Instant at,
        boolean verified,
        @Nullable String managerComment,
        @Nullable String commentBy,
        @Nullable Instant commentAt) {}
