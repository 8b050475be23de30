package io.tidewater.gateway.identity;

import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Hears from Keycloak that a session was ended elsewhere: by the person at another application, or by an administrator
 * (OpenID Connect Back-Channel Logout 1.0).
 */
@RestController
class ProviderSignOut {

    static final String PATH = "/logout/provider";

    private final Sessions sessions;
    private final LogoutTokens tokens;

    ProviderSignOut(Sessions sessions, LogoutTokens tokens) {
        this.sessions = sessions;
        this.tokens = tokens;
    }

    @PostMapping(PATH)
    ResponseEntity<Void> ended(@RequestParam("logout_token") String token) {
        try {
            Jwt verified = tokens.verify(token);
            String session = verified.getClaimAsString("sid");
            if (session != null) {
                sessions.endOfProvider(session);
            }
            return ResponseEntity.ok().cacheControl(CacheControl.noStore()).build();
        } catch (JwtException notKeycloak) {
            return ResponseEntity.badRequest()
                    .cacheControl(CacheControl.noStore())
                    .build();
        }
    }
}
