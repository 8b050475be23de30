package io.tidewater.lead.cleansing;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What can be wrong with the data of a lead (L8). */
enum IssueKind {
    /** A number that no phone has, or that calls found void. */
    WRONG_NUMBER,
    /** An address that cannot be one. */
    WRONG_MAIL,
    /** Mail came back; told by whoever sent it. */
    BOUNCED_MAIL,
    /** The name says that the company is closed or being wound up. */
    CLOSED_COMPANY,
    /** Neither phone nor mail. */
    UNREACHABLE;

    @JsonValue
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @JsonCreator
    static IssueKind of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** Whether a run can find it, and so also finds that it is gone. */
    boolean seen() {
        return this != BOUNCED_MAIL;
    }
}
