package io.tidewater.marketing.result;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What this service reads of an event about a lead. */
record LeadFact(
        UUID id,
        UUID campaignId,
        String state,
        @Nullable String company,
        @Nullable String contactName,
        @Nullable String email,
        @Nullable String phone,
        long version,
        Instant createdAt) {}
