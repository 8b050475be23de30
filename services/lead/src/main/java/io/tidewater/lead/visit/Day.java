package io.tidewater.lead.visit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** A day of somebody's calendar, which begins and ends by the clocks of a time zone. */
record Day(LocalDate date, ZoneId zone) {

    Instant begins() {
        return date.atStartOfDay(zone).toInstant();
    }

    Instant ends() {
        return date.plusDays(1).atStartOfDay(zone).toInstant();
    }
}
