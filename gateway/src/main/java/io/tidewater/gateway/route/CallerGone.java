package io.tidewater.gateway.route;

import java.io.IOException;

/** The caller's connection failed, which says nothing about the service. */
final class CallerGone extends IOException {

    private static final long serialVersionUID = 1L;

    CallerGone(IOException cause) {
        super("The caller's connection failed", cause);
    }
}
