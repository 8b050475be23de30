package io.tidewater.ticket.level;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How urgent a ticket is; decides how soon is promised. */
public enum Priority {
    LOW,
    NORMAL,
    HIGH,
    URGENT;

    /** As it stands in JSON and in the database. */
    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads {@link #key()}. */
    @JsonCreator
    public static Priority of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
