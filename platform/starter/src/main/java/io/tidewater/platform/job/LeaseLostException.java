package io.tidewater.platform.job;

/** Rolls back a step whose worker was thought dead and has been replaced. */
final class LeaseLostException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LeaseLostException(JobId job) {
        super("another worker has taken over job " + job);
    }
}
