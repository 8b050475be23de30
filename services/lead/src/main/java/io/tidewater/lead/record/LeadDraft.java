package io.tidewater.lead.record;

import io.tidewater.platform.scope.OrgPath;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A lead about to be added.
 *
 * @param owner who works it from the start, or null to leave it in the public pool
 * @param homePool the pool it belongs to
 */
public record LeadDraft(
        LeadId id,
        Profile profile,
        Origin origin,
        @Nullable Owner owner,
        OrgPath homePool,
        Map<String, Object> custom,
        Instant now) {

    Lead numbered(String number) {
        return new Lead(
                id,
                number,
                profile,
                origin,
                owner == null ? LeadState.NEW : LeadState.ASSIGNED,
                null,
                owner,
                homePool,
                owner == null ? now : null,
                Outcome.NONE,
                FollowUpDates.NONE,
                custom,
                Rating.NONE,
                null,
                0,
                now,
                now);
    }
}
