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
 * @param state where it stands already, for history from elsewhere; null to begin
 * @param findable what follows from the profile, where somebody has worked it out already; else null
 */
public record LeadDraft(
        LeadId id,
        Profile profile,
        Origin origin,
        @Nullable Owner owner,
        OrgPath homePool,
        Map<String, Object> custom,
        @Nullable LeadState state,
        @Nullable String reason,
        @Nullable Findable findable,
        Instant createdAt,
        Instant now) {

    /** A lead that begins now. */
    public LeadDraft(
            LeadId id,
            Profile profile,
            Origin origin,
            @Nullable Owner owner,
            OrgPath homePool,
            Map<String, Object> custom,
            Instant now) {
        this(id, profile, origin, owner, homePool, custom, null, null, null, now, now);
    }

    Lead numbered(String number) {
        return new Lead(
                id,
                number,
                profile,
                origin,
                start(),
                reason,
                owner,
                homePool,
                start() == LeadState.NEW ? now : null,
                Outcome.NONE,
                FollowUpDates.NONE,
                custom,
                Rating.NONE,
                null,
                0,
                createdAt,
                now);
    }

    private LeadState start() {
        if (state != null && !(state == LeadState.NEW && owner != null)) {
            return state;
        }
        return owner == null ? LeadState.NEW : LeadState.ASSIGNED;
    }
}
