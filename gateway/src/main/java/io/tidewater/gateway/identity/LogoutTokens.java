package io.tidewater.gateway.identity;

import java.util.Map;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/** Tells whether a logout token is one: of our realm, for our client, about a session, and not an id token in disguise. */
final class LogoutTokens {

    private static final String EVENT = "http://schemas.openid.net/event/backchannel-logout";

    private final JwtDecoder decoder;
    private final String clientId;

    LogoutTokens(JwtDecoder decoder, String clientId) {
        this.decoder = decoder;
        this.clientId = clientId;
    }

    Jwt verify(String token) {
        Jwt jwt = decoder.decode(token);
        boolean ours = jwt.getAudience() != null && jwt.getAudience().contains(clientId);
        boolean ends = jwt.getClaim("events") instanceof Map<?, ?> events && events.containsKey(EVENT);
        if (!ours || !ends || jwt.getClaimAsString("sid") == null || jwt.hasClaim("nonce")) {
            throw new BadJwtException("Not a logout token");
        }
        return jwt;
    }
}
