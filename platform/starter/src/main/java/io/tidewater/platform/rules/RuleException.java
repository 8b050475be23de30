package io.tidewater.platform.rules;

import java.util.List;
import java.util.stream.Collectors;

/** An expression that cannot be used, with everything found wrong in it. */
public final class RuleException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<RuleError> errors;

    RuleException(RuleError error) {
        this(List.of(error));
    }

    RuleException(List<RuleError> errors) {
        super(errors.stream().map(RuleException::described).collect(Collectors.joining("; ")));
        this.errors = List.copyOf(errors);
    }

    public List<RuleError> errors() {
        return errors;
    }

    private static String described(RuleError error) {
        String what = error.position() + ": " + error.message();
        return error.suggestion() == null ? what : what + " (did you mean " + error.suggestion() + "?)";
    }
}
