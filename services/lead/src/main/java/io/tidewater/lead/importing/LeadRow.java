package io.tidewater.lead.importing;

import io.tidewater.lead.record.Findable;
import io.tidewater.lead.record.LeadState;
import io.tidewater.lead.record.MatchKeys;
import io.tidewater.lead.record.Profile;
import io.tidewater.platform.scope.OrgPath;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row of a file as a lead.
 *
 * @param findable worked out here once, beside the reading of the next rows
 */
record LeadRow(
        Profile profile,
        Findable findable,
        Source source,
        @Nullable String externalId,
        @Nullable String owner,
        @Nullable OrgPath pool,
        Standing standing,
        Map<String, Object> custom) {

    MatchKeys keys() {
        return findable.keys();
    }

    /** Where it came from. */
    record Source(
            @Nullable String channel,
            @Nullable String source,
            @Nullable String detail,
            @Nullable String referrer) {}

    /** How far it had come elsewhere; nulls for one that begins. */
    record Standing(
            @Nullable LeadState state,
            @Nullable String reason,
            @Nullable Instant createdAt) {}
}
