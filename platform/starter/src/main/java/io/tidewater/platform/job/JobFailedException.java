package io.tidewater.platform.job;

import java.util.List;

/** Thrown by a step that can never succeed: the job fails at once, without retries. */
public final class JobFailedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient JobFailure failure;

    /** The text shown to the owner is the message {@code job-failure.<code>}. */
    public JobFailedException(String code, Object... args) {
        super(code);
        this.failure = new JobFailure(code, List.of(args));
    }

    JobFailure failure() {
        return failure;
    }
}
