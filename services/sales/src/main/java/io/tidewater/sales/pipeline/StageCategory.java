package io.tidewater.sales.pipeline;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How a deal in a stage stands: still pursued, or decided. */
public enum StageCategory {
    OPEN,
    WON,
    LOST;

    /** The word used in JSON and in the database. */
    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads {@link #key()}; throws {@link IllegalArgumentException} on another word. */
    @JsonCreator
    public static StageCategory of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }

    /** Whether the deal is decided. */
    public boolean isFinal() {
        return this != OPEN;
    }
}
