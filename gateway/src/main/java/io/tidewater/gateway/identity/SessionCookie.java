package io.tidewater.gateway.identity;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/**
 * The cookies the gateway sets. The session's is strict: the portal's own pages send it, a link or form elsewhere never
 * does. The one that remembers a sign-in under way must be lax, since Keycloak's redirect comes from elsewhere.
 */
final class SessionCookie {

    private static final String SESSION = "tidewater";
    private static final String SIGN_IN = "tidewater-sign-in-";

    private static final int SIGN_INS_AT_ONCE = 8;

    private final boolean secure;
    private final String prefix;

    SessionCookie(URI publicUrl) {
        this.secure = "https".equals(publicUrl.getScheme());
        this.prefix = secure ? "__Host-" : "";
    }

    Optional<SessionSecret> secret(HttpServletRequest request) {
        return value(request, prefix + SESSION).flatMap(SessionSecret::of);
    }

    void write(HttpServletResponse response, SessionSecret secret) {
        set(response, SESSION, secret.value(), "Strict", null);
    }

    void clear(HttpServletResponse response) {
        set(response, SESSION, "", "Strict", Duration.ZERO);
    }

    /** A sign-in under way has a cookie of its own, so that several windows can sign in at once. */
    Optional<String> signIn(HttpServletRequest request, String name) {
        return value(request, prefix + SIGN_IN + name);
    }

    /** Forgets the oldest attempts of a browser that began many and finished none: its cookies would fill the header. */
    void forgetSignIns(HttpServletRequest request, HttpServletResponse response) {
        List<String> begun = Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .map(Cookie::getName)
                .filter(name -> name.startsWith(prefix + SIGN_IN))
                .toList();
        begun.stream()
                .limit(Math.max(0, begun.size() - SIGN_INS_AT_ONCE))
                .forEach(name -> set(response, name.substring(prefix.length()), "", "Lax", Duration.ZERO));
    }

    void writeSignIn(HttpServletResponse response, String name, String value, Duration life) {
        set(response, SIGN_IN + name, value, "Lax", life);
    }

    private void set(
            HttpServletResponse response, String name, String value, String sameSite, @Nullable Duration life) {
        ResponseCookie.ResponseCookieBuilder cookie = ResponseCookie.from(prefix + name, value)
                .httpOnly(true)
                .secure(secure)
                .sameSite(sameSite)
                .path("/");
        if (life != null) {
            cookie.maxAge(life);
        }
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.build().toString());
    }

    private static Optional<String> value(HttpServletRequest request, String name) {
        Cookie[] cookies = request.getCookies();
        if (cookies == null) {
            return Optional.empty();
        }
        for (Cookie cookie : cookies) {
            if (cookie.getName().equals(name)) {
                return Optional.of(cookie.getValue());
            }
        }
        return Optional.empty();
    }
}
