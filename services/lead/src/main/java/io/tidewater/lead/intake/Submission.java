package io.tidewater.lead.intake;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody sent through a form, and what became of it.
 *
 * @param outcome exactly one of lead, merged, rejected, quarantined; null while it waits
 */
record Submission(
        @JsonProperty("submissionId") UUID id,
        String formKey,
        Map<String, Object> payload,
        Instant receivedAt,
        @Nullable String outcome,
        @Nullable String reason,
        @Nullable UUID leadId,
        int attempts,
        @Nullable Instant decidedAt) {

    /** Whether the box under the consent text was ticked. */
    boolean agrees() {
        String consent = text("consent");
        return consent != null && !consent.equalsIgnoreCase("false") && !consent.equals("0");
    }

    @Nullable
    String text(String field) {
        Object value = payload.get(field);
        if (value == null) {
            return null;
        }
        String text = value.toString().strip();
        return text.isEmpty() ? null : text;
    }
}
