package io.tidewater.lead.intake;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A web form (L1).
 *
 * @param key its address
 * @param honeypot a field that people do not see; what fills it in is quarantined
 * @param ratePerMinute how many submissions one address may send; null for the gateway's limit only
 * @param allowedOrigins the sites it may stand on; {@code *} for any
 */
record Form(
        String key,
        String name,
        @Nullable String source,
        @Nullable UUID campaignId,
        List<FormField> fields,
        @Nullable String consentText,
        @Nullable String redirectTo,
        List<String> allowedOrigins,
        boolean active,
        @Nullable String honeypot,
        boolean consentRequired,
        @Nullable Integer ratePerMinute,
        String byUserName,
        long version,
        Instant createdAt,
        Instant updatedAt) {

    /** The name of the field that only programs fill in. */
    String trap() {
        return honeypot == null ? SubmissionReader.HONEYPOT : honeypot;
    }

    /** Whether a page of this origin may send the form; requests without an origin come from no page. */
    boolean allows(@Nullable String origin) {
        return origin == null || allowedOrigins.contains("*") || allowedOrigins.contains(origin);
    }
}
