package io.tidewater.lead.integrity;

import io.tidewater.platform.scope.OrgPath;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the ledgers say happened within a window; detectors read this and nothing else.
 *
 * @param away days of leave, so that an untouched lead of somebody who was not there is no sign of anything
 */
record Log(
        Instant from,
        Instant to,
        List<Spell> spells,
        List<Touch> touches,
        List<CheckIn> checkIns,
        List<Warning> warnings,
        List<Away> away) {

    /**
     * A time in which a rep owned a lead.
     *
     * @param how the verb by which they got it
     * @param until null while they own it
     */
    record Spell(
            UUID lead,
            Rep rep,
            OrgPath pool,
            String how,
            Instant from,
            @Nullable Instant until) {

        Duration length(Instant end) {
            return Duration.between(from, until == null ? end : until);
        }
    }

    /**
     * A follow-up.
     *
     * @param verified whether a call record, a mail or a check-in bears it out
     */
    record Touch(UUID lead, Rep rep, String company, String channel, String text, Instant at, boolean verified) {}

    /** A check-in of a visit; distances and accuracy in metres. */
    record CheckIn(
            UUID visit,
            UUID lead,
            Rep rep,
            Instant at,
            double latitude,
            double longitude,
            double accuracy,
            boolean mock,
            @Nullable Double distance) {}

    /** A warning that a lead was about to be taken back. */
    record Warning(UUID lead, UUID rep, Instant at) {}

    /** A time in which somebody was on leave. */
    record Away(String userName, Instant from, Instant until) {}
}
