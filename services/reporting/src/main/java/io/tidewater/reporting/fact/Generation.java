package io.tidewater.reporting.fact;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One set of facts, with the schema it lives in and the consumer that feeds it. */
public record Generation(
        long id,
        State state,
        String startedBy,
        Instant startedAt,
        @Nullable Instant liveAt) {

    /** Whether the facts are being built, asked, or kept a little longer for questions under way. */
    public enum State {
        BUILDING,
        LIVE,
        RETIRED;

        static State of(String key) {
            return valueOf(key.toUpperCase(Locale.ROOT));
        }
    }

    /** The schema of its tables. */
    public String schema() {
        return "facts_" + id;
    }

    /** The name of the consumer that feeds it. */
    public String consumer() {
        return "reporting.g" + id;
    }
}
