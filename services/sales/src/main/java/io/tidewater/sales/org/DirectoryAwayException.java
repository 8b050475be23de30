package io.tidewater.sales.org;

/** The identity provider did not answer, or not with what was asked for. */
final class DirectoryAwayException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DirectoryAwayException(String message, Throwable cause) {
        super(message, cause);
    }
}
