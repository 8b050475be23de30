package io.tidewater.platform.rules;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** The time an expression means by {@code now}, and the zone in which it is {@code today}. */
public record Moment(Instant now, ZoneId zone) {

    public Moment {
        now = now.truncatedTo(ChronoUnit.MICROS);
    }

    /** The present of a clock, in that clock's zone. */
    public static Moment of(Clock clock) {
        return new Moment(clock.instant(), clock.getZone());
    }

    /** The present in universal time. */
    public static Moment present() {
        return of(Clock.systemUTC());
    }

    LocalDate today() {
        return now.atZone(zone).toLocalDate();
    }
}
