package io.tidewater.gateway.route;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.core5.http.ConnectionRequestTimeoutException;

/** A service could not be reached, or fell silent before it answered. */
final class ServiceFailed extends UncheckedIOException {

    private static final long serialVersionUID = 1L;

    ServiceFailed(IOException cause) {
        super(cause);
    }

    /** Whether the request reached the service, which then was silent too long. */
    boolean slow() {
        return getCause() instanceof InterruptedIOException
                && !(getCause() instanceof ConnectTimeoutException)
                && !noConnectionFree();
    }

    /** Whether all connections to it were taken. */
    boolean noConnectionFree() {
        return getCause() instanceof ConnectionRequestTimeoutException;
    }
}
