package io.tidewater.lead.intake;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tells that somebody who is a lead already wrote again. */
record MergedSubmission(
        UUID submissionId,
        UUID leadId,
        String formKey,
        @Nullable UUID campaignId,
        @Nullable String message,
        String matchedOn,
        Instant receivedAt) {}
