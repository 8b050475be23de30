package io.tidewater.lead.importing;

import io.tidewater.lead.record.Profile;
import org.jspecify.annotations.Nullable;

/** A row of a file as a lead. */
record LeadRow(
        Profile profile,
        @Nullable String externalId,
        @Nullable String source,
        @Nullable String owner) {}
