package io.tidewater.ticket.level;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * A time in which the clock of the targets stood still.
 *
 * @param until null while it still does
 */
public record Stop(Instant from, @Nullable Instant until) {

    /** As exact as the database is, so that targets come out the same whenever they are computed. */
    public Stop {
        from = from.truncatedTo(ChronoUnit.MICROS);
        until = until == null ? null : until.truncatedTo(ChronoUnit.MICROS);
    }
}
