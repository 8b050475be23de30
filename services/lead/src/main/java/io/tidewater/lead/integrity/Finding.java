package io.tidewater.lead.integrity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.tidewater.platform.scope.OrgPath;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that looks like cheating, for a manager to confirm or to dismiss.
 *
 * @param unit the unit that holds everybody it is about
 * @param confidence 0 to 1
 */
record Finding(
        UUID id,
        FindingKind kind,
        State state,
        double confidence,
        OrgPath unit,
        List<Who> people,
        List<UUID> leadIds,
        Evidence evidence,
        Instant windowFrom,
        Instant windowTo,
        Instant foundAt,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String comment,
        long version) {

    /** Whether somebody has looked at it. */
    enum State {
        OPEN,
        CONFIRMED,
        DISMISSED;

        /** As it stands in JSON and in the database. */
        @JsonValue
        String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Reads {@link #key()}. */
        @JsonCreator
        static State of(String key) {
            return valueOf(key.toUpperCase(Locale.ROOT));
        }
    }

    /** Somebody it is about. */
    record Who(UUID id, String userName) {}

    /** The figures and the facts. */
    record Evidence(Map<String, Object> measures, List<Map<String, Object>> examples) {}

    Finding decided(State now, String by, Instant at, @Nullable String why) {
        return new Finding(
                id,
                kind,
                now,
                confidence,
                unit,
                people,
                leadIds,
                evidence,
                windowFrom,
                windowTo,
                foundAt,
                by,
                at,
                why,
                version + 1);
    }
}
