package io.tidewater.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.server.resource.BearerTokenErrors;
import org.springframework.security.oauth2.server.resource.web.BearerTokenResolver;

/**
 * Takes the token from the header {@code Authorization} and from nowhere else (RFC 6750, section 2.1). Spring's own resolver does
 * so too, by a regular expression that took a twentieth of a request's time.
 */
final class HeaderTokens implements BearerTokenResolver {

    private static final String SCHEME = "Bearer";
    private static final String PUNCTUATION = "-._~+/";

    /** The token; null when the request has none. Throws {@link OAuth2AuthenticationException} for one that cannot be a token. */
    @Override
    public @Nullable String resolve(HttpServletRequest request) {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (header == null || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return null;
        }
        int begin = SCHEME.length() + 1;
        if (header.length() <= begin || header.charAt(begin - 1) != ' ' || !isToken(header, begin)) {
            throw new OAuth2AuthenticationException(BearerTokenErrors.invalidToken("Bearer token is malformed"));
        }
        return header.substring(begin);
    }

    private static boolean isToken(String header, int begin) {
        int end = header.length();
        while (end > begin + 1 && header.charAt(end - 1) == '=') {
            end--;
        }
        for (int i = begin; i < end; i++) {
            if (!isPart(header.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPart(char c) {
        return isIn('a', c, 'z') || isIn('A', c, 'Z') || isIn('0', c, '9') || PUNCTUATION.indexOf(c) >= 0;
    }

    private static boolean isIn(char first, char c, char last) {
        return first <= c && c <= last;
    }
}
