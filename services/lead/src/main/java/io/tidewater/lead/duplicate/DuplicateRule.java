package io.tidewater.lead.duplicate;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.constraints.NotNull;
import java.util.Locale;

/** What counts as a duplicate, and what is done about it (L7). */
public record DuplicateRule(@NotNull Field field, @NotNull Action action, boolean enabled) {

    /** The normalised value that two leads share. */
    public enum Field {
        PHONE,
        EMAIL,
        COMPANY;

        /** As it stands in JSON and in the database. */
        @JsonValue
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Reads {@link #key()}. */
        @JsonCreator
        public static Field of(String key) {
            return valueOf(key.toUpperCase(Locale.ROOT));
        }
    }

    /** Whether the person is told, or stopped. */
    public enum Action {
        WARN,
        BLOCK;

        /** As it stands in JSON and in the database. */
        @JsonValue
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Reads {@link #key()}. */
        @JsonCreator
        public static Action of(String key) {
            return valueOf(key.toUpperCase(Locale.ROOT));
        }
    }
}
