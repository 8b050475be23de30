package io.tidewater.gateway.identity;

import org.springframework.security.authentication.AuthenticationServiceException;

/** Keycloak cannot be asked at the moment. */
final class IdentityUnavailable extends AuthenticationServiceException {

    private static final long serialVersionUID = 1L;

    IdentityUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
