package io.tidewater.platform.importing;

/** The file cannot be read from this line on. */
final class BrokenRowException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final long line;

    BrokenRowException(long line, Throwable cause) {
        super("line " + line, cause);
        this.line = line;
    }

    long line() {
        return line;
    }
}
