package io.tidewater.walk;

import java.net.URI;
import java.time.Duration;
import java.util.Map;

/**
 * What the environment says.
 *
 * @param gateway where the suite answers ({@code TIDEWATER_URL})
 * @param tokens where tokens are given: below {@code TIDEWATER_ISSUER_INTERNAL} if it is set, else below
 *     {@code TIDEWATER_ISSUER}
 * @param patience how long the walk waits for the suite and for what follows by events ({@code TIDEWATER_WALK_PATIENCE},
 *     seconds)
 */
record Settings(URI gateway, URI tokens, Map<String, String> environment, Duration patience) {

    private static final String TOKENS = "/protocol/openid-connect/token";

    static Settings from(Map<String, String> environment) {
        String issuer = environment.getOrDefault("TIDEWATER_ISSUER_INTERNAL", "");
        return new Settings(
                address(must(environment, "TIDEWATER_URL")),
                URI.create(address(issuer.isBlank() ? must(environment, "TIDEWATER_ISSUER") : issuer) + TOKENS),
                Map.copyOf(environment),
                patience(environment.getOrDefault("TIDEWATER_WALK_PATIENCE", "60")));
    }

    /** Where the walk takes in traces itself, to see that they come from everywhere; 0 where it does not. */
    int collectorPort() {
        String port = environment.getOrDefault("TIDEWATER_WALK_TRACES", "");
        try {
            return port.isBlank() ? 0 : Integer.parseInt(port);
        } catch (NumberFormatException e) {
            throw new WalkException("TIDEWATER_WALK_TRACES is a port, not " + port, e);
        }
    }

    String client() {
        return environment.getOrDefault("TIDEWATER_CLIENT_ID", "tidewater-cli");
    }

    String clientSecret() {
        return environment.getOrDefault("TIDEWATER_CLIENT_SECRET", "");
    }

    String password() {
        return environment.getOrDefault("TIDEWATER_PASSWORD", "demo");
    }

    /** Who plays a part: {@code TIDEWATER_WALK_REP} and the like, else {@code TIDEWATER_USER} for all, else the demo's. */
    String userName(Part part) {
        String everyone = environment.getOrDefault("TIDEWATER_USER", "");
        return environment.getOrDefault("TIDEWATER_WALK_" + part.name(), everyone.isBlank() ? part.demo() : everyone);
    }

    private static URI address(Object text) {
        try {
            return URI.create(text.toString().replaceAll("/+$", ""));
        } catch (IllegalArgumentException e) {
            throw new WalkException(text + " is not an address", e);
        }
    }

    private static Duration patience(String seconds) {
        try {
            return Duration.ofSeconds(Long.parseLong(seconds));
        } catch (NumberFormatException e) {
            throw new WalkException("TIDEWATER_WALK_PATIENCE is a number of seconds, not " + seconds, e);
        }
    }

    private static String must(Map<String, String> environment, String name) {
        String value = environment.getOrDefault(name, "");
        if (value.isBlank()) {
            throw new WalkException(name + " is not set");
        }
        return value;
    }
}
