package io.tidewater.walk;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Tokens for the people of the walk, by the password grant. */
final class SignIn {

    private final Settings settings;
    private final Http http;
    private final Map<Part, String> kept = new EnumMap<>(Part.class);

    SignIn(Settings settings, Http http) {
        this.settings = settings;
        this.http = http;
    }

    String token(Part part) {
        return kept.computeIfAbsent(part, this::ask);
    }

    private String ask(Part part) {
        var form = new LinkedHashMap<String, String>();
        form.put("grant_type", "password");
        form.put("client_id", settings.client());
        if (!settings.clientSecret().isBlank()) {
            form.put("client_secret", settings.clientSecret());
        }
        form.put("username", settings.userName(part));
        form.put("password", settings.password());
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return http.send(
                        "POST",
                        settings.tokens(),
                        Map.of("Content-Type", "application/x-www-form-urlencoded", "Accept", "application/json"),
                        body)
                .expectSuccess()
                .must("/access_token");
    }
}
