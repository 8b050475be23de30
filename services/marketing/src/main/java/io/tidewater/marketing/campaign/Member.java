package io.tidewater.marketing.campaign;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody a campaign is meant for, or who came through it. */
record Member(
        UUID id,
        UUID campaignId,
        @Nullable UUID leadId,
        @Nullable String name,
        @Nullable String company,
        @Nullable String email,
        @Nullable String phone,
        String status,
        Instant joinedAt) {}
