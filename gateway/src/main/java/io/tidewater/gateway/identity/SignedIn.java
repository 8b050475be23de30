package io.tidewater.gateway.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.Objects;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;

/** Opens the session once Keycloak has said who it is, always under a new secret, and ends the one before it. */
final class SignedIn implements AuthenticationSuccessHandler {

    private final Sessions sessions;
    private final SessionCookie cookie;

    SignedIn(Sessions sessions, SessionCookie cookie) {
        this.sessions = sessions;
        this.cookie = cookie;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        OidcUser person = (OidcUser) Objects.requireNonNull(authentication.getPrincipal());
        cookie.secret(request).ifPresent(sessions::end);
        BrowserSession session =
                sessions.open(authentication.getName(), person.getClaimAsString("sid"), tokens(request, person));
        cookie.write(response, session.secret());
        String returnTo = request.getAttribute(SignInAttempts.RETURN_TO) instanceof String path ? path : "/";
        response.sendRedirect(returnTo);
    }

    private static Tokens tokens(HttpServletRequest request, OidcUser person) {
        OAuth2AuthorizedClient granted = GrantedClients.of(request);
        Instant expiresAt = Objects.requireNonNull(granted.getAccessToken().getExpiresAt(), "the token has no end");
        OAuth2RefreshToken refresh = granted.getRefreshToken();
        return new Tokens(
                granted.getAccessToken().getTokenValue(),
                expiresAt,
                refresh == null ? null : refresh.getTokenValue(),
                person.getIdToken().getTokenValue());
    }
}
