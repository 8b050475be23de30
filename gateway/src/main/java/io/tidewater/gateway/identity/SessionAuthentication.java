package io.tidewater.gateway.identity;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/** A request that came with a session's cookie. */
final class SessionAuthentication extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;

    private final transient BrowserSession session;

    SessionAuthentication(BrowserSession session) {
        super(List.of());
        this.session = session;
        setAuthenticated(true);
    }

    BrowserSession session() {
        return session;
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public Object getPrincipal() {
        return session.subject();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SessionAuthentication that && session.secret().equals(that.session.secret());
    }

    @Override
    public int hashCode() {
        return session.secret().hashCode();
    }
}
