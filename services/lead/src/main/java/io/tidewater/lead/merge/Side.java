package io.tidewater.lead.merge;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Whose value is taken: that of the lead that stays, or that of the one that goes. */
enum Side {
    THIS,
    OTHER;

    @JsonValue
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    @JsonCreator
    static Side of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
