package io.tidewater.gateway.identity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What Keycloak gave for a session. It never leaves the server but for the access token, towards a service. */
record Tokens(
        String access, Instant accessExpiresAt, @Nullable String refresh, String id) {

    @Override
    public String toString() {
        return "Tokens[until " + accessExpiresAt + "]";
    }
}
