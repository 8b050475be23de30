package io.tidewater.lead.followup;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that was done about a lead.
 *
 * @param at when, by the server's clock (L15)
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
        Instant at) {}
