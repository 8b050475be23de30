package io.tidewater.platform.client;

import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import tools.jackson.databind.JsonNode;

/** The token a service calls others with when no person waits; fetched when needed and kept until shortly before it expires. */
public final class ServiceToken {

    private static final long RENEW_BEFORE_S = 30;

    private final RestClient http;
    private final String address;
    private final ClientProperties client;
    private final Clock clock;
    private @Nullable String token;
    private Instant expires = Instant.MIN;

    ServiceToken(RestClient http, String realm, ClientProperties client, Clock clock) {
        this.http = http;
        this.address = realm + "/protocol/openid-connect/token";
        this.client = client;
        this.clock = clock;
    }

    /**
     * A token that is valid for at least some seconds.
     *
     * @throws DownstreamAwayException when the identity provider gives none
     */
    public synchronized String value() {
        if (token == null || clock.instant().isAfter(expires)) {
            fetch();
        }
        if (token == null) {
            throw new IllegalStateException("no token");
        }
        return token;
    }

    private void fetch() {
        LinkedMultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        form.add("grant_type", "client_credentials");
        form.add("client_id", client.id());
        form.add("client_secret", client.secret());
        try {
            JsonNode answer = http.post()
                    .uri(address)
                    .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                    .body(form)
                    .retrieve()
                    .body(JsonNode.class);
            if (answer == null) {
                throw new IllegalStateException("empty answer of the identity provider");
            }
            token = answer.path("access_token").asString();
            expires = clock.instant().plusSeconds(answer.path("expires_in").asLong() - RENEW_BEFORE_S);
        } catch (RestClientException away) {
            throw new DownstreamAwayException("identity provider", away);
        }
    }
}
