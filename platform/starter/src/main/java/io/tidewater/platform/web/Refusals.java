package io.tidewater.platform.web;

import org.springframework.http.HttpStatus;

/** Refusals that only the security chain gives. */
final class Refusals {

    private Refusals() {}

    static ProblemException unauthenticated() {
        return Problems.problem(HttpStatus.UNAUTHORIZED, "unauthenticated");
    }
}
