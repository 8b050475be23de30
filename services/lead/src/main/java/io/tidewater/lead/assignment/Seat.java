package io.tidewater.lead.assignment;

import io.tidewater.lead.people.Availability;
import io.tidewater.platform.directory.Colleague;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A rep as the rules look at them at one moment.
 *
 * @param open leads owned now
 * @param capacity the most open leads by the policy of the pool; null for no limit
 * @param wins won and lost leads by industry
 */
record Seat(
        Colleague who,
        Availability availability,
        int open,
        @Nullable Integer capacity,
        Map<String, Record> wins) {

    /** Why this rep cannot have the lead. */
    Optional<String> bar(Instant now) {
        Integer most = capacity;
        if (most != null && open >= most) {
            return Optional.of("at-capacity-" + most);
        }
        return availability.absence(now);
    }

    Seat withOneMore() {
        return holding(open + 1);
    }

    Seat holding(int leads) {
        return leads == open ? this : new Seat(who, availability, leads, capacity, wins);
    }

    /** How a rep fared with leads of an industry. */
    record Record(int won, int lost) {

        static final Record NONE = new Record(0, 0);

        /** With one of each added, so that a rep without history stands in the middle. */
        double rate() {
            return (won + 1.0) / (won + lost + 2.0);
        }
    }
}
