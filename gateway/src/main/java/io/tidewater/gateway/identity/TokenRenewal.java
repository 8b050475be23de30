package io.tidewater.gateway.identity;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/** Asks Keycloak for new tokens in exchange for the refresh token. */
final class TokenRenewal {

    private final RestClient http;
    private final IdentityProvider provider;
    private final Clock clock;

    TokenRenewal(RestClient http, IdentityProvider provider, Clock clock) {
        this.http = http;
        this.provider = provider;
        this.clock = clock;
    }

    /** New tokens; empty if the session has ended at Keycloak. */
    Optional<Tokens> renew(Tokens old) {
        if (old.refresh() == null) {
            return Optional.empty();
        }
        MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        form.add("grant_type", "refresh_token");
        form.add("refresh_token", old.refresh());
        form.add("client_id", provider.clientId());
        form.add("client_secret", provider.clientSecret());
        try {
            Granted granted = http.post()
                    .uri(provider.tokenEndpoint())
                    .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                    .body(form)
                    .retrieve()
                    .body(Granted.class);
            return Optional.ofNullable(granted).map(now -> now.after(old, clock));
        } catch (HttpClientErrorException.BadRequest ended) {
            return Optional.empty();
        } catch (RestClientException failure) {
            throw new IdentityUnavailable("The tokens cannot be renewed", failure);
        }
    }

    private record Granted(
            @JsonProperty("access_token") String access,
            @JsonProperty("expires_in") long seconds,
            @JsonProperty("refresh_token") @Nullable String refresh,
            @JsonProperty("id_token") @Nullable String id) {

        Tokens after(Tokens old, Clock clock) {
            return new Tokens(
                    access,
                    clock.instant().plusSeconds(seconds),
                    refresh == null ? old.refresh() : refresh,
                    id == null ? old.id() : id);
        }
    }
}
