package io.tidewater.platform.importing;

/** A cell that cannot be read by the type of its field. */
final class CellException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String rule;
    private final transient Object[] args;

    /** Thrown for every bad cell of a file, so it carries no stack trace. */
    CellException(String rule, Object... args) {
        super(rule, null, false, false);
        this.rule = rule;
        this.args = args;
    }

    String rule() {
        return rule;
    }

    Object[] args() {
        return args;
    }
}
