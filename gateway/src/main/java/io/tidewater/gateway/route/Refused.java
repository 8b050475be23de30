package io.tidewater.gateway.route;

import io.tidewater.gateway.problem.Problem;
import java.io.IOException;

/** What the caller sends cannot go on: its address is malformed, or its content breaks a limit while it arrives. */
final class Refused extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    Refused(Problem problem) {
        super(problem.code());
        this.problem = problem;
    }

    Problem problem() {
        return problem;
    }
}
