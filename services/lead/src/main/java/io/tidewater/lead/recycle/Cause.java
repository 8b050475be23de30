package io.tidewater.lead.recycle;

import java.util.Locale;

/** Why a lead goes back to its pool. */
enum Cause {
    NO_FOLLOW_UP,
    NO_CONVERSION;

    /** As it stands in the database, and as the lead's reason. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Cause of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
