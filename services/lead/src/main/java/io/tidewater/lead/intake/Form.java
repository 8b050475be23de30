package io.tidewater.lead.intake;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A web form (L1).
 *
 * @param key its address
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
        String byUserName,
        long version,
        Instant createdAt,
        Instant updatedAt) {

    /** Whether a page of this origin may send the form; requests without an origin come from no page. */
    boolean allows(@Nullable String origin) {
        return origin == null || allowedOrigins.contains("*") || allowedOrigins.contains(origin);
    }
}
