package io.tidewater.lead.visit;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A visit to a lead.
 *
 * @param distance in metres between where somebody checked in and the lead's address; null where that is not known
 */
record Visit(
        UUID id,
        UUID leadId,
        String number,
        String company,
        UUID repId,
        String repUserName,
        Instant plannedAt,
        int minutes,
        @Nullable String purpose,
        State state,
        @Nullable Address place,
        @Nullable Instant checkedInAt,
        @Nullable Spot checkedInFrom,
        @Nullable Double accuracy,
        boolean mockLocation,
        @Nullable Double distance,
        @Nullable String note,
        boolean hasPhoto,
        long version) {

    /** How far a visit has come. */
    enum State {
        PLANNED,
        CHECKED_IN,
        CANCELLED;

        /** As it stands in JSON and in the database. */
        @JsonValue
        String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** Reads {@link #key()}. */
        @JsonCreator
        static State of(String key) {
            return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }

    /** Where the lead is. */
    record Address(@Nullable String address, double latitude, double longitude) {

        Spot spot() {
            return new Spot(latitude, longitude);
        }
    }
}
