package io.tidewater.gateway.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;

/** Hands the tokens of a sign-in to what opens the session, within the one request; they are kept nowhere else. */
final class GrantedClients implements OAuth2AuthorizedClientRepository {

    private static final String ATTRIBUTE = GrantedClients.class.getName();

    static OAuth2AuthorizedClient of(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof OAuth2AuthorizedClient granted) {
            return granted;
        }
        throw new IllegalStateException("No tokens were granted in this request");
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T extends OAuth2AuthorizedClient> @Nullable T loadAuthorizedClient(
            String registration, Authentication principal, HttpServletRequest request) {
        return (T) request.getAttribute(ATTRIBUTE);
    }

    @Override
    public void saveAuthorizedClient(
            OAuth2AuthorizedClient granted,
            Authentication principal,
            HttpServletRequest request,
            HttpServletResponse response) {
        request.setAttribute(ATTRIBUTE, granted);
    }

    @Override
    public void removeAuthorizedClient(
            String registration, Authentication principal, HttpServletRequest request, HttpServletResponse response) {
        request.removeAttribute(ATTRIBUTE);
    }
}
