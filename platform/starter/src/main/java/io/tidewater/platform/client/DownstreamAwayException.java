package io.tidewater.platform.client;

/** A called service gives no answer for now; the call may be made again later. */
public final class DownstreamAwayException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DownstreamAwayException(String service, Throwable cause) {
        super(service + " is away: " + cause.getMessage(), cause);
    }
}
