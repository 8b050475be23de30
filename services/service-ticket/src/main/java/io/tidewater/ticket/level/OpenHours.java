package io.tidewater.ticket.level;

import java.time.LocalTime;

/**
 * One stretch of a day in which work is done.
 *
 * @param until midnight stands for the end of the day
 */
public record OpenHours(LocalTime from, LocalTime until) {

    /** Whether it ends after it begins. */
    boolean isForward() {
        return until.equals(LocalTime.MIDNIGHT) || from.isBefore(until);
    }
}
