package io.tidewater.gateway.identity;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells the portal who is signed in, and what its changes must bring along. */
@RestController
class SessionController {

    private final Sessions sessions;
    private final JwtDecoder accessTokens;

    SessionController(Sessions sessions, JwtDecoder accessTokens) {
        this.sessions = sessions;
        this.accessTokens = accessTokens;
    }

    @GetMapping("/session")
    ResponseEntity<SignedInPerson> session(SessionAuthentication caller) {
        BrowserSession session = sessions.fresh(caller.session()).orElseThrow(SessionEnded::new);
        Jwt token = accessTokens.decode(session.tokens().access());
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(SignedInPerson.of(token, session));
    }

    /** A person as the portal needs to know them; rights are still decided by the services. */
    record SignedInPerson(
            String id,
            @Nullable String userName,
            @Nullable String name,
            @Nullable String email,
            @Nullable String locale,
            List<String> roles,
            List<String> units,
            @Nullable String partner,
            @Nullable String account,
            Csrf csrf) {

        static SignedInPerson of(Jwt token, BrowserSession session) {
            List<String> units = token.getClaimAsStringList("org");
            return new SignedInPerson(
                    session.subject(),
                    token.getClaimAsString("preferred_username"),
                    token.getClaimAsString("name"),
                    token.getClaimAsString("email"),
                    token.getClaimAsString("locale"),
                    roles(token),
                    units == null ? List.of() : units,
                    token.getClaimAsString("partner"),
                    token.getClaimAsString("account"),
                    new Csrf(SessionCsrf.HEADER, session.csrf()));
        }

        private static List<String> roles(Jwt token) {
            Map<String, Object> access = token.getClaimAsMap("realm_access");
            return access != null && access.get("roles") instanceof List<?> roles
                    ? roles.stream()
                            .map(String::valueOf)
                            .filter(role -> !ofKeycloak(role))
                            .sorted()
                            .toList()
                    : List.of();
        }
    }

    /** Keycloak gives everybody some roles of its own, which mean nothing here. */
    private static boolean ofKeycloak(String role) {
        return role.startsWith("default-roles-") || role.equals("offline_access") || role.equals("uma_authorization");
    }

    /** The header a change must carry, and what must stand in it. */
    record Csrf(String header, String token) {}
}
