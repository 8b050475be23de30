package io.tidewater.gateway.identity;

/** Keycloak cannot be asked at the moment; says nothing about the caller, so the security chain must not judge it. */
final class IdentityUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    IdentityUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
