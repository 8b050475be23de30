package io.tidewater.lead.merge;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That two leads became one (L7).
 *
 * @param leadId the lead that stayed
 * @param otherId the one that went
 * @param undoneAt when it was taken back; null while it holds
 */
record Merge(
        UUID id,
        UUID leadId,
        UUID otherId,
        String otherNumber,
        String otherCompany,
        String byUserName,
        Instant at,
        @Nullable Instant undoneAt,
        @Nullable String undoneBy) {}
