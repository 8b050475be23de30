package io.tidewater.platform.job;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Where a job stands. */
public enum JobState {
    /** Waits for a worker, also between two turns and before a retry. */
    QUEUED,
    /** A worker holds its lease. */
    RUNNING,
    /** Finished. */
    DONE,
    /** Given up with a reason; can be resumed. */
    FAILED,
    /** Stopped by a person; can be resumed. */
    CANCELLED;

    /** As the database and the API write it. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads {@link #code()}. */
    public static JobState of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    boolean isOpen() {
        return this == QUEUED || this == RUNNING;
    }
}
