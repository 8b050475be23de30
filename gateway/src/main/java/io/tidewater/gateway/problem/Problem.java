package io.tidewater.gateway.problem;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * A refusal: its status, its stable code, what its text names, and when trying again makes sense.
 *
 * @param at the part of the request that is at fault, and the rule it breaks under the same name; null where it is no part
 */
public record Problem(
        HttpStatus status,
        String code,
        List<Object> args,
        @Nullable Duration retryAfter,
        @Nullable String at) {

    /** A refusal whose text is the message {@code problem.<code>}. */
    public static Problem of(HttpStatus status, String code, Object... args) {
        return new Problem(status, code, List.of(args), null, null);
    }

    /** A part of the request holds what no request may hold; its text is the message {@code rule.<part>}. */
    public static Problem unreadable(String part) {
        return new Problem(HttpStatus.BAD_REQUEST, "bad-request", List.of(), null, part);
    }

    /** The service is away, slow or full; the code says which. */
    public static Problem unavailable(String code, Duration retryAfter, Object... args) {
        return of(HttpStatus.SERVICE_UNAVAILABLE, code, args).retryAfter(retryAfter);
    }

    /** The same refusal with a time after which to try again, told in whole seconds and at least one. */
    public Problem retryAfter(Duration wait) {
        return new Problem(status, code, args, wait, at);
    }

    long retryAfterSeconds() {
        return retryAfter == null ? 0 : Math.max(1, retryAfter.plusMillis(999).toSeconds());
    }
}
