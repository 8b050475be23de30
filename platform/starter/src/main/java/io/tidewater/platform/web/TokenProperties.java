package io.tidewater.platform.web;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whose tokens count.
 *
 * @param issuer the realm's address, exactly as in the tokens
 * @param jwks where the realm's keys are; below the issuer unless said otherwise
 * @param audience what the token must be meant for
 */
@ConfigurationProperties("tidewater.token")
record TokenProperties(
        String issuer,
        @Nullable String jwks,
        @DefaultValue("tidewater") String audience) {

    String jwksAddress() {
        return jwks == null || jwks.isBlank() ? issuer + "/protocol/openid-connect/certs" : jwks;
    }
}
