package io.tidewater.e2e.region;

import io.tidewater.e2e.http.Answer;
import io.tidewater.e2e.http.Client;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Tokens from the real Keycloak of the region, by the password grant of its demo people. */
public final class SignIn {

    private static final String PASSWORD = "demo";
    private static final Duration RENEWED_BEFORE_END = Duration.ofSeconds(60);
    private static final String SHORT_LIVED = "tidewater-e2e-short-lived";

    private final Client keycloak;
    private final Map<String, Token> kept = new ConcurrentHashMap<>();

    SignIn(String address) {
        this.keycloak = new Client(address, Map.of());
    }

    /** A good token of a demo person. */
    public String tokenOf(String userName) {
        return kept.compute(
                        userName, (name, old) -> old != null && Instant.now().isBefore(old.until()) ? old : fresh(name))
                .value();
    }

    /** A token of a demo person that is signed by the realm and meant for somebody else. */
    public String meantForAnother(String userName) {
        return ask("tidewater", "admin-cli", userName, PASSWORD)
                .path("access_token")
                .asString();
    }

    /** A token that is good for one second. */
    public String shortLived(String userName) {
        Client admin = keycloak.with("Authorization", "Bearer " + administrator());
        String clients = "/admin/realms/tidewater/clients";
        String id =
                "/" + admin.get(clients + "?clientId=tidewater-cli").expect(200).must("/0/id");
        JsonNode mappers = admin.get(clients + id).expect(200).json().path("protocolMappers");
        Answer made = admin.post(
                clients,
                Map.of(
                        "clientId",
                        SHORT_LIVED,
                        "publicClient",
                        true,
                        "directAccessGrantsEnabled",
                        true,
                        "attributes",
                        Map.of("access.token.lifespan", "1"),
                        "protocolMappers",
                        withoutIds(mappers)));
        made.expect(201);
        String own = made.header("Location").replaceAll(".*/", "/");
        try {
            return ask("tidewater", SHORT_LIVED, userName, PASSWORD)
                    .path("access_token")
                    .asString();
        } finally {
            admin.send("DELETE", clients + own, new byte[0], "");
        }
    }

    private static Object withoutIds(JsonNode mappers) {
        return mappers.valueStream()
                .map(mapper -> mapper.propertyStream()
                        .filter(field -> !field.getKey().equals("id"))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)))
                .toList();
    }

    private String administrator() {
        return ask("master", "admin-cli", "admin", "admin").path("access_token").asString();
    }

    private Token fresh(String userName) {
        JsonNode answer = ask("tidewater", "tidewater-cli", userName, PASSWORD);
        Duration life = Duration.ofSeconds(answer.path("expires_in").asLong());
        return new Token(
                answer.path("access_token").asString(), Instant.now().plus(life).minus(RENEWED_BEFORE_END));
    }

    private JsonNode ask(String realm, String client, String userName, String password) {
        String form = Map.of("grant_type", "password", "client_id", client, "username", userName, "password", password)
                .entrySet()
                .stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return keycloak.send(
                        "POST",
                        "/realms/%s/protocol/openid-connect/token".formatted(realm),
                        form.getBytes(StandardCharsets.UTF_8),
                        "application/x-www-form-urlencoded")
                .expect(200)
                .json();
    }

    private record Token(String value, Instant until) {}
}
