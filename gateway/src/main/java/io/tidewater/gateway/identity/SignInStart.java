package io.tidewater.gateway.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;

/** Sends the browser to Keycloak from {@code GET /login?return=/leads}, and remembers where it wants to be afterwards. */
final class SignInStart implements OAuth2AuthorizationRequestResolver {

    static final String PATH = "/login";

    /** A path of ours: it cannot name another host in any browser's reading. */
    private static final Pattern OWN_PATH = Pattern.compile("/(?![/\\\\])[\\x21-\\x5b\\x5d-\\x7e]{0,1500}");

    private final DefaultOAuth2AuthorizationRequestResolver requests;

    SignInStart(ClientRegistrationRepository clients) {
        this.requests = new DefaultOAuth2AuthorizationRequestResolver(clients);
        this.requests.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
        return request.getMethod().equals("GET") && request.getRequestURI().equals(PATH)
                ? resolve(request, PortalClient.REGISTRATION)
                : null;
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String registration) {
        OAuth2AuthorizationRequest plain = requests.resolve(request, registration);
        if (plain == null) {
            return null;
        }
        String language = request.getLocale().getLanguage().equals("zh") ? "zh-CN" : "en";
        return OAuth2AuthorizationRequest.from(plain)
                .attributes(attributes -> attributes.put(SignInAttempts.RETURN_TO, returnTo(request)))
                .additionalParameters(parameters -> parameters.put("ui_locales", language))
                .build();
    }

    private static String returnTo(HttpServletRequest request) {
        String wanted = request.getParameter("return");
        return wanted != null && OWN_PATH.matcher(wanted).matches() ? wanted : "/";
    }
}
