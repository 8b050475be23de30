package io.tidewater.gateway.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.web.AuthorizationRequestRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Remembers a sign-in under way in a sealed cookie of that browser: nothing is stored for visitors who never finish. The
 * key comes from the client secret, which all processes of the gateway share.
 */
final class SignInAttempts implements AuthorizationRequestRepository<OAuth2AuthorizationRequest> {

    static final String RETURN_TO = "return_to";
    private static final Duration LIFE = Duration.ofMinutes(15);

    private final ClientRegistration client;
    private final SessionCookie cookie;
    private final JsonMapper json;
    private final Clock clock;
    private final byte[] key;

    SignInAttempts(ClientRegistration client, SessionCookie cookie, JsonMapper json, Clock clock) {
        this.client = client;
        this.cookie = cookie;
        this.json = json;
        this.clock = clock;
        this.key = digest("sign-in " + client.getClientSecret());
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest loadAuthorizationRequest(HttpServletRequest request) {
        String state = request.getParameter(OAuth2ParameterNames.STATE);
        return state == null ? null : attempt(request, state).map(this::rebuild).orElse(null);
    }

    @Override
    public void saveAuthorizationRequest(
            @Nullable OAuth2AuthorizationRequest attempt, HttpServletRequest request, HttpServletResponse response) {
        if (attempt == null) {
            return;
        }
        String state = Objects.requireNonNull(attempt.getState());
        Attempt kept = new Attempt(
                state,
                attribute(attempt, OidcParameterNames.NONCE),
                attribute(attempt, PkceParameterNames.CODE_VERIFIER),
                attribute(attempt, RETURN_TO),
                clock.instant().plus(LIFE));
        cookie.forgetSignIns(request, response);
        byte[] sealed = Seal.close(key, json.writeValueAsBytes(kept));
        cookie.writeSignIn(
                response, name(state), Base64.getUrlEncoder().withoutPadding().encodeToString(sealed), LIFE);
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest removeAuthorizationRequest(
            HttpServletRequest request, HttpServletResponse response) {
        OAuth2AuthorizationRequest attempt = loadAuthorizationRequest(request);
        if (attempt != null) {
            cookie.writeSignIn(response, name(Objects.requireNonNull(attempt.getState())), "", Duration.ZERO);
            request.setAttribute(RETURN_TO, attribute(attempt, RETURN_TO));
        }
        return attempt;
    }

    private Optional<Attempt> attempt(HttpServletRequest request, String state) {
        return cookie.signIn(request, name(state))
                .flatMap(this::unseal)
                .filter(attempt -> attempt.state().equals(state))
                .filter(attempt -> clock.instant().isBefore(attempt.until()));
    }

    private Optional<Attempt> unseal(String value) {
        try {
            return Seal.open(key, Base64.getUrlDecoder().decode(value))
                    .map(plain -> json.readValue(plain, Attempt.class));
        } catch (IllegalArgumentException | JacksonException foreign) {
            return Optional.empty();
        }
    }

    private OAuth2AuthorizationRequest rebuild(Attempt attempt) {
        return OAuth2AuthorizationRequest.authorizationCode()
                .authorizationUri(
                        Objects.requireNonNull(client.getProviderDetails().getAuthorizationUri()))
                .clientId(client.getClientId())
                .redirectUri(client.getRedirectUri())
                .scopes(client.getScopes())
                .state(attempt.state())
                .additionalParameters(Map.of(OidcParameterNames.NONCE, attempt.nonce()))
                .attributes(attributes -> {
                    attributes.put(OAuth2ParameterNames.REGISTRATION_ID, client.getRegistrationId());
                    attributes.put(OidcParameterNames.NONCE, attempt.nonce());
                    attributes.put(PkceParameterNames.CODE_VERIFIER, attempt.verifier());
                    attributes.put(RETURN_TO, attempt.returnTo());
                })
                .build();
    }

    private static String attribute(OAuth2AuthorizationRequest attempt, String name) {
        String value = attempt.getAttribute(name);
        return Objects.requireNonNull(value, name);
    }

    private static String name(String state) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(digest(state))
                .substring(0, 12);
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private record Attempt(String state, String nonce, String verifier, String returnTo, Instant until) {}
}
