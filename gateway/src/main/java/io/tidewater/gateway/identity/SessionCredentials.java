package io.tidewater.gateway.identity;

import io.tidewater.gateway.route.Credentials;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Sends a browser's requests on with the short-lived token of its session; a caller's own token is left alone. */
@Component
class SessionCredentials implements Credentials {

    private final Sessions sessions;

    SessionCredentials(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public @Nullable String authorization(HttpServletRequest request) {
        if (request.getRequestURI().startsWith("/public/")
                || !(request.getUserPrincipal() instanceof SessionAuthentication caller)) {
            return null;
        }
        return "Bearer "
                + sessions.fresh(caller.session())
                        .orElseThrow(SessionEnded::new)
                        .tokens()
                        .access();
    }
}
