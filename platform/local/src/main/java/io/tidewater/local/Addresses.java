package io.tidewater.local;

import io.tidewater.local.api.Caller;
import io.tidewater.local.api.Directory;
import io.tidewater.local.api.Tokens;

/** Where the parts answer, and how to talk to them as somebody. */
final class Addresses {

    private static final String LOCAL_SECRET = "tidewater-service";

    private final Settings settings;
    private final Tokens tokens;

    Addresses(Settings settings) {
        this.settings = settings;
        this.tokens = new Tokens(of("keycloak"), System.getenv().getOrDefault("TIDEWATER_CLIENT_SECRET", LOCAL_SECRET));
    }

    /** A person in front of the gateway. */
    Caller as(String userName) {
        return new Caller(of("gateway"), () -> tokens.ofPerson(userName));
    }

    /** A service asking another. */
    Caller asService(String service) {
        return new Caller(of(service), tokens::ofService);
    }

    Directory directory() {
        return new Directory(of("keycloak"), tokens);
    }

    private String of(String part) {
        return "http://localhost:" + settings.port(part);
    }
}
