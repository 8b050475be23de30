package io.tidewater.platform.event;

import org.jspecify.annotations.Nullable;

/** An event that may not enter the log, because it could not leave it: no retry will help. */
public final class EventRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    EventRefusedException(String message) {
        this(message, null);
    }

    EventRefusedException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
