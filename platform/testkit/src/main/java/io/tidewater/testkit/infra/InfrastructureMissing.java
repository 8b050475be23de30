package io.tidewater.testkit.infra;

import org.jspecify.annotations.Nullable;

/** Says in one line which part of the test infrastructure cannot be had here, and what to do. */
public final class InfrastructureMissing extends RuntimeException {

    private static final long serialVersionUID = 1L;

    InfrastructureMissing(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
