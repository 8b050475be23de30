package io.tidewater.ticket.level;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DayOfWeek;
import java.util.Locale;

/** A day of the week as it stands in JSON. */
enum Weekday {
    MONDAY,
    TUESDAY,
    WEDNESDAY,
    THURSDAY,
    FRIDAY,
    SATURDAY,
    SUNDAY;

    @JsonValue
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    @JsonCreator
    static Weekday of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }

    static Weekday of(DayOfWeek day) {
        return values()[day.ordinal()];
    }

    DayOfWeek day() {
        return DayOfWeek.of(ordinal() + 1);
    }
}
