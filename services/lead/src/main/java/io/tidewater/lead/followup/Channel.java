package io.tidewater.lead.followup;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How a customer was reached. */
enum Channel {
    CALL,
    VISIT,
    EMAIL,
    MESSAGE,
    MEETING,
    WECHAT,
    OTHER;

    @JsonValue
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads the key in any case; {@code phone} and {@code mail} are understood too. */
    @JsonCreator
    static Channel of(String key) {
        return switch (key.toLowerCase(Locale.ROOT)) {
            case "phone" -> CALL;
            case "mail" -> EMAIL;
            default -> valueOf(key.toUpperCase(Locale.ROOT));
        };
    }
}
