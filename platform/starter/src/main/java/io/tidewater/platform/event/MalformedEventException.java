package io.tidewater.platform.event;

import org.jspecify.annotations.Nullable;

/** A record that is no event, or whose content is not what the consumer declared; it will not get better by waiting. */
final class MalformedEventException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MalformedEventException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
