package io.tidewater.gateway.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.DefaultCsrfToken;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * What a change must bring to be believed the portal's: the token of its session, in a header that no form and no foreign
 * page can set. Only requests that live on the cookie need it.
 */
final class SessionCsrf implements CsrfTokenRepository, RequestMatcher {

    static final String HEADER = "X-CSRF-TOKEN";

    private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    private final SessionContexts contexts;

    SessionCsrf(SessionContexts contexts) {
        this.contexts = contexts;
    }

    @Override
    public boolean matches(HttpServletRequest request) {
        return !READS.contains(request.getMethod())
                && !request.getRequestURI().startsWith("/public/")
                && contexts.session(request).isPresent();
    }

    @Override
    public CsrfToken generateToken(HttpServletRequest request) {
        return token(SessionSecret.randomText());
    }

    @Override
    public void saveToken(@Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
        // The token is part of the session and lives and dies with it.
    }

    @Override
    public @Nullable CsrfToken loadToken(HttpServletRequest request) {
        return contexts.session(request).map(session -> token(session.csrf())).orElse(null);
    }

    private static CsrfToken token(String value) {
        return new DefaultCsrfToken(HEADER, "_csrf", value);
    }
}
