package io.tidewater.platform.web;

import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;

/** A refusal that the caller is told about; made by {@link Problems}. */
public final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Object[] args;
    private final transient List<FieldError> errors;
    private final transient Map<String, Object> extras;
    private final HttpStatus status;
    private final String code;

    ProblemException(
            HttpStatus status, String code, List<FieldError> errors, Map<String, Object> extras, Object... args) {
        super(code);
        this.status = status;
        this.code = code;
        this.errors = errors;
        this.extras = extras;
        this.args = args;
    }

    /** The HTTP status of the answer. */
    public HttpStatus status() {
        return status;
    }

    /** The stable code; also the last part of the problem's type URI. */
    public String code() {
        return code;
    }

    /** The fields at fault, possibly none. */
    public List<FieldError> errors() {
        return errors;
    }

    /** Further members of the answer. */
    public Map<String, Object> extras() {
        return extras;
    }

    Object[] args() {
        return args;
    }
}
