package io.tidewater.walk;

/** The walk cannot go on; the message says where it stands. */
final class WalkException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    WalkException(String message) {
        super(message);
    }

    WalkException(String message, Throwable cause) {
        super(message, cause);
    }
}
