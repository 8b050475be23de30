package io.tidewater.ticket.record;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a ticket is about (T2). */
public enum TicketType {
    QUESTION,
    FAULT,
    COMPLAINT,
    SUGGESTION,
    RETURN;

    /** As it stands in JSON and in the database. */
    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads {@link #key()}. */
    @JsonCreator
    public static TicketType of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }

    static @Nullable TicketType read(@Nullable String key) {
        return key == null ? null : of(key);
    }
}
