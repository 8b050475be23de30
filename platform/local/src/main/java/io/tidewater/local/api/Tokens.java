package io.tidewater.local.api;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Access tokens of the local realm, kept while they are good. */
public final class Tokens {

    private static final String PASSWORD = "demo";
    private static final Duration RENEWED_BEFORE_END = Duration.ofSeconds(60);

    private final String endpoint;
    private final String serviceSecret;
    private final Map<String, Token> kept = new ConcurrentHashMap<>();

    public Tokens(String keycloak, String serviceSecret) {
        this.endpoint = keycloak + "/realms/tidewater/protocol/openid-connect/token";
        this.serviceSecret = serviceSecret;
    }

    /** The token of a person of the demo region. */
    public String ofPerson(String userName) {
        var form = new LinkedHashMap<String, String>();
        form.put("grant_type", "password");
        form.put("client_id", "tidewater-cli");
        form.put("username", userName);
        form.put("password", PASSWORD);
        return of(userName, form);
    }

    /** The token that services use among themselves. */
    public String ofService() {
        var form = new LinkedHashMap<String, String>();
        form.put("grant_type", "client_credentials");
        form.put("client_id", "tidewater-service");
        form.put("client_secret", serviceSecret);
        return of("", form);
    }

    private String of(String owner, Map<String, String> form) {
        Token token = kept.get(owner);
        if (token == null || Instant.now().isAfter(token.until())) {
            token = fetch(form);
            kept.put(owner, token);
        }
        return token.value();
    }

    private Token fetch(Map<String, String> form) {
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var request = Http.to(endpoint)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        var answer = Http.send(request).require("sign-in of " + form.getOrDefault("username", "the services"));
        Duration life = Duration.ofSeconds(answer.path("expires_in").asLong());
        return new Token(
                answer.path("access_token").asString(), Instant.now().plus(life).minus(RENEWED_BEFORE_END));
    }

    private record Token(String value, Instant until) {}
}
