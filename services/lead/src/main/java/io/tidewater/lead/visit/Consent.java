package io.tidewater.lead.visit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Whether a person agreed that check-ins keep where they were. */
record Consent(@Nullable Instant givenAt, @Nullable Instant withdrawnAt) {

    static final Consent NONE = new Consent(null, null);

    boolean stands() {
        return givenAt != null && withdrawnAt == null;
    }
}
