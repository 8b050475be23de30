package io.tidewater.gateway.identity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A signed-in browser.
 *
 * @param secret what the browser's cookie holds
 * @param subject the person, as the {@code sub} of their tokens
 * @param providerSession Keycloak's name of the session it belongs to, for sign-out from there
 * @param csrf what the portal must send along with every change
 * @param endsAt when it ends however busy it is
 * @param version counts renewals of the tokens, so that two renewals cannot overwrite each other
 */
record BrowserSession(
        SessionSecret secret,
        String subject,
        @Nullable String providerSession,
        String csrf,
        Tokens tokens,
        Instant lastSeenAt,
        Instant endsAt,
        long version) {

    BrowserSession renewed(Tokens newTokens) {
        return new BrowserSession(secret, subject, providerSession, csrf, newTokens, lastSeenAt, endsAt, version + 1);
    }

    BrowserSession seen(Instant at) {
        return new BrowserSession(secret, subject, providerSession, csrf, tokens, at, endsAt, version);
    }
}
