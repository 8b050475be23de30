package io.tidewater.platform.fieldaccess;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a role may do with a field, from least to most. */
public enum Access {
    HIDDEN,
    MASKED,
    READ_ONLY,
    WRITE;

    /** As it stands in JSON. */
    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Reads {@link #key()}. */
    @JsonCreator
    public static Access of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** Whether values are shown as they are. */
    public boolean readable() {
        return compareTo(MASKED) > 0;
    }
}
