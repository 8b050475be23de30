package io.tidewater.gateway.identity;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where people are known. All addresses are derived, none is discovered, so that the gateway starts while the provider
 * is away.
 *
 * @param issuer the realm as browsers see it, and as it stands in tokens
 * @param internal the realm as this process reaches it; the issuer if null
 * @param keys where the realm's keys are; derived if null
 * @param audience what an access token must be made for
 * @param clientId the portal's client
 * @param clientSecret its secret
 * @param timeOut how long the provider may take to answer
 */
@ConfigurationProperties("tidewater.gateway.identity")
record IdentityProvider(
        URI issuer,
        @Nullable URI internal,
        @Nullable URI keys,
        String audience,
        String clientId,
        String clientSecret,
        Duration timeOut) {

    String authorizationEndpoint() {
        return issuer + "/protocol/openid-connect/auth";
    }

    String endSessionEndpoint() {
        return issuer + "/protocol/openid-connect/logout";
    }

    String tokenEndpoint() {
        return reached() + "/protocol/openid-connect/token";
    }

    String keysEndpoint() {
        return keys == null || keys.toString().isEmpty()
                ? reached() + "/protocol/openid-connect/certs"
                : keys.toString();
    }

    private URI reached() {
        return internal == null || internal.toString().isEmpty() ? issuer : internal;
    }
}
