package io.tidewater.gateway.route;

import io.tidewater.gateway.problem.Problem;
import java.io.IOException;

/** The caller's content breaks a limit while it arrives. */
final class BodyRefused extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    BodyRefused(Problem problem) {
        super(problem.code());
        this.problem = problem;
    }

    Problem problem() {
        return problem;
    }
}
