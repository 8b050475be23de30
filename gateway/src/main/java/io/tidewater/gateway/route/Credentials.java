package io.tidewater.gateway.route;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/** Tells with which credentials a request goes on to a service. */
public interface Credentials {

    /** The {@code Authorization} header to send in place of the caller's; null keeps what the caller sent. */
    @Nullable
    String authorization(HttpServletRequest request);
}
