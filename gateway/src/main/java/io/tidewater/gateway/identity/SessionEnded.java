package io.tidewater.gateway.identity;

/** Keycloak ended the session while the browser still held it. */
final class SessionEnded extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
