package io.tidewater.gateway.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;

/** Finds who asks by the session cookie, and only once somebody wants to know: static files never do. */
final class SessionContexts implements SecurityContextRepository {

    private static final String ATTRIBUTE = SessionContexts.class.getName();

    private final Sessions sessions;
    private final SessionCookie cookie;

    SessionContexts(Sessions sessions, SessionCookie cookie) {
        this.sessions = sessions;
        this.cookie = cookie;
    }

    /** The session of this request, looked up once. */
    Optional<BrowserSession> session(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof Found found) {
            return Optional.ofNullable(found.session());
        }
        Optional<BrowserSession> session = cookie.secret(request).flatMap(sessions::find);
        request.setAttribute(ATTRIBUTE, new Found(session.orElse(null)));
        return session;
    }

    @Override
    public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
        return new OnDemand(request);
    }

    @Override
    @Deprecated
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return loadDeferredContext(holder.getRequest()).get();
    }

    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        // A session is opened by SignedIn, which knows the tokens.
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return session(request).isPresent();
    }

    private record Found(@Nullable BrowserSession session) {}

    private final class OnDemand implements DeferredSecurityContext {

        private final HttpServletRequest request;

        OnDemand(HttpServletRequest request) {
            this.request = request;
        }

        @Override
        public SecurityContext get() {
            return session(request)
                    .map(found -> new SecurityContextImpl(new SessionAuthentication(found)))
                    .orElseGet(SecurityContextImpl::new);
        }

        @Override
        public boolean isGenerated() {
            return session(request).isEmpty();
        }
    }
}
