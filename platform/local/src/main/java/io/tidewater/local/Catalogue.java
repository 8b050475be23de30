package io.tidewater.local;

import io.tidewater.local.part.Application;
import io.tidewater.local.part.Kafka;
import io.tidewater.local.part.Keycloak;
import io.tidewater.local.part.Postgres;
import io.tidewater.local.supervise.Part;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Knows every part of the suite and how they find each other. */
final class Catalogue {

    private static final String GATEWAY = "gateway";
    private static final Map<String, Integer> HEAPS = Map.of("lead", 256, "reporting", 224, "sales", 224);
    private static final int HEAP = 192;
    /** Most requests meet these two, so that compiling them well pays; for all, it would delay the start by half. */
    private static final Set<String> BUSIEST = Set.of(GATEWAY, "lead");

    private final Layout layout;
    private final Settings settings;

    Catalogue(Layout layout, Settings settings) {
        this.layout = layout;
        this.settings = settings;
    }

    /** The parts that the settings choose, in the order in which they are shown. */
    List<String> chosen() {
        var names = new ArrayList<>(List.of(Postgres.NAME, Kafka.NAME, Keycloak.NAME));
        names.addAll(settings.services());
        return names;
    }

    /** Every part there is. */
    List<String> all() {
        var names = new ArrayList<>(List.of(Postgres.NAME, Kafka.NAME, Keycloak.NAME));
        names.addAll(Settings.APPLICATIONS);
        return names;
    }

    Part part(String name) {
        return switch (name) {
            case Postgres.NAME -> new Postgres(layout, settings.port(name), databases(), settings.archiving());
            case Kafka.NAME ->
                new Kafka(layout, settings.port(name), settings.port("kafka-controller"), settings.training());
            case Keycloak.NAME ->
                new Keycloak(
                        layout,
                        settings.port(name),
                        settings.port(Postgres.NAME),
                        settings.port(GATEWAY),
                        settings.training());
            default ->
                new Application(
                        layout,
                        name,
                        settings.port(name),
                        environment(name),
                        HEAPS.getOrDefault(name, HEAP),
                        BUSIEST.contains(name),
                        settings.training());
        };
    }

    private Map<String, String> environment(String name) {
        var variables = new HashMap<String, String>();
        String database = database(name);
        variables.put("SERVER_PORT", Integer.toString(settings.port(name)));
        variables.put(
                "TIDEWATER_DB_URL",
                "jdbc:postgresql://localhost:%d/%s".formatted(settings.port(Postgres.NAME), database));
        variables.put("TIDEWATER_DB_USER", database);
        variables.put("TIDEWATER_DB_PASSWORD", database);
        variables.put("TIDEWATER_KAFKA", "localhost:" + settings.port(Kafka.NAME));
        variables.put("TIDEWATER_ISSUER", "http://localhost:%d/realms/tidewater".formatted(keycloakPort()));
        for (String service : Settings.APPLICATIONS) {
            String variable = service.toUpperCase(Locale.ROOT).replace('-', '_');
            variables.put("TIDEWATER_" + variable + "_URL", "http://localhost:" + settings.port(service));
        }
        variables.put("TIDEWATER_PUBLIC_URL", "http://localhost:" + settings.port(GATEWAY));
        variables.put("MALLOC_ARENA_MAX", "2");
        return Map.copyOf(variables);
    }

    private int keycloakPort() {
        return settings.port(Keycloak.NAME);
    }

    private static List<String> databases() {
        var names = new ArrayList<>(List.of(Keycloak.DATABASE));
        Settings.APPLICATIONS.forEach(service -> names.add(database(service)));
        return names;
    }

    private static String database(String service) {
        return service.replace('-', '_');
    }
}
