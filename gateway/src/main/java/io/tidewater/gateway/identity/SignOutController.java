package io.tidewater.gateway.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriUtils;

/** Ends the session here and tells the portal where to end it at Keycloak. */
@RestController
class SignOutController {

    private final Sessions sessions;
    private final SessionContexts contexts;
    private final SessionCookie cookie;
    private final IdentityProvider provider;
    private final URI publicUrl;

    SignOutController(
            Sessions sessions,
            SessionContexts contexts,
            SessionCookie cookie,
            IdentityProvider provider,
            @Value("${tidewater.gateway.public-url}") URI publicUrl) {
        this.sessions = sessions;
        this.contexts = contexts;
        this.cookie = cookie;
        this.provider = provider;
        this.publicUrl = publicUrl;
    }

    @PostMapping("/logout")
    ResponseEntity<SignedOut> signOut(HttpServletRequest request, HttpServletResponse response) {
        Optional<BrowserSession> session = contexts.session(request);
        session.ifPresent(found -> sessions.end(found.secret()));
        cookie.clear(response);
        String location = session.map(this::endSession).orElse("/");
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(new SignedOut(location));
    }

    private String endSession(BrowserSession session) {
        return provider.endSessionEndpoint() + "?client_id=" + encoded(provider.clientId()) + "&id_token_hint="
                + encoded(session.tokens().id()) + "&post_logout_redirect_uri=" + encoded(publicUrl + "/");
    }

    private static String encoded(String value) {
        return UriUtils.encode(value, StandardCharsets.UTF_8);
    }

    /** Where the browser must go next to be signed out everywhere. */
    record SignedOut(String location) {}
}
