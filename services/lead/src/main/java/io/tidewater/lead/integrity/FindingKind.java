package io.tidewater.lead.integrity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a finding says somebody did. */
enum FindingKind {
    /** Two or more reps released and claimed the same leads in turn. */
    SWAP_RING,
    /** A rep claimed many leads and left them untouched. */
    HOARDING,
    /** A rep logged the same text for many leads. */
    COPIED_TEXT,
    /** A rep checked in where they cannot have been. */
    IMPOSSIBLE_CHECK_IN,
    /** A rep logged follow-ups in a rush, each after a warning. */
    BURST_AFTER_WARNING;

    /** As it stands in JSON and in the database. */
    @JsonValue
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Reads {@link #key()}. */
    @JsonCreator
    static FindingKind of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
