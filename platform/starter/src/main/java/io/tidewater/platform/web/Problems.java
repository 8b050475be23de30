package io.tidewater.platform.web;

import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;

/** The refusals a service gives (RFC 9457). The text of each is the message {@code problem.<code>} of its bundles. */
public final class Problems {

    private Problems() {}

    /** Unknown, or not in the caller's scope: the two cannot be told apart. */
    public static ProblemException notFound() {
        return problem(HttpStatus.NOT_FOUND, "not-found");
    }

    /** The caller lacks the right, whatever the record. */
    public static ProblemException forbidden() {
        return problem(HttpStatus.FORBIDDEN, "forbidden");
    }

    /** The caller lacks the right, and the code says why. */
    public static ProblemException forbidden(String code, Object... args) {
        return problem(HttpStatus.FORBIDDEN, code, args);
    }

    /** The record's state does not allow it. */
    public static ProblemException conflict(String code, Object... args) {
        return problem(HttpStatus.CONFLICT, code, args);
    }

    /** As {@link #conflict(String, Object...)}, with further members such as what the caller collided with. */
    public static ProblemException conflict(String code, Map<String, Object> extras, Object... args) {
        return new ProblemException(HttpStatus.CONFLICT, code, List.of(), extras, args);
    }

    /** A field breaks a rule. */
    public static ProblemException invalid(String field, String rule, Object... args) {
        return invalid(List.of(new FieldError(field, rule, args)));
    }

    /** Several fields break rules. */
    public static ProblemException invalid(List<FieldError> errors) {
        return new ProblemException(HttpStatus.UNPROCESSABLE_CONTENT, "invalid", errors, Map.of());
    }

    /** A request that cannot be read at all, with the place at fault. */
    public static ProblemException unreadable(String field, String rule, Object... args) {
        return new ProblemException(
                HttpStatus.BAD_REQUEST, "unreadable", List.of(new FieldError(field, rule, args)), Map.of());
    }

    /** As {@link #unreadable(String, String, Object...)}, with further members such as places in an expression. */
    public static ProblemException unreadable(List<FieldError> errors, Map<String, Object> extras) {
        return new ProblemException(HttpStatus.BAD_REQUEST, "unreadable", errors, extras);
    }

    /** Somebody else changed the record in between; carries the current values. */
    public static ProblemException stale(Object current) {
        return new ProblemException(HttpStatus.PRECONDITION_FAILED, "stale", List.of(), Map.of("current", current));
    }

    /** The content is larger than allowed. */
    public static ProblemException tooLarge(long maxBytes) {
        return problem(HttpStatus.CONTENT_TOO_LARGE, "too-large", maxBytes);
    }

    /** More than allowed within a time; trying again later makes sense. */
    public static ProblemException tooMany(String code, Object... args) {
        return problem(HttpStatus.TOO_MANY_REQUESTS, code, args);
    }

    /** Something this needs is away; trying again later makes sense. */
    public static ProblemException unavailable(String code, Object... args) {
        return problem(HttpStatus.SERVICE_UNAVAILABLE, code, args);
    }

    static ProblemException problem(HttpStatus status, String code, Object... args) {
        return new ProblemException(status, code, List.of(), Map.of(), args);
    }
}
