package io.tidewater.bench;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is measured and how long; each from the environment.
 *
 * @param rows how many leads the large table holds
 * @param imported how many rows are imported; 1000000 is what the product promises
 * @param seconds length of a measured run
 * @param warmUp seconds of load of all kinds before the first run at each size
 */
record Settings(
        String gateway,
        String lead,
        String issuer,
        String database,
        int rows,
        int imported,
        int seconds,
        int warmUp,
        int clients) {

    static Settings ofEnvironment() {
        return new Settings(
                text("TIDEWATER_URL", "http://localhost:8080"),
                text("TIDEWATER_LEAD_URL", "http://localhost:8101"),
                text("TIDEWATER_ISSUER", "http://localhost:8180/realms/tidewater"),
                text("BENCH_DB", "jdbc:postgresql://localhost:5442/lead?user=lead&password=lead"),
                Integer.parseInt(text("BENCH_ROWS", "1000000")),
                Integer.parseInt(text("BENCH_IMPORT_ROWS", "50000")),
                Integer.parseInt(text("BENCH_SECONDS", "8")),
                Integer.parseInt(text("BENCH_WARM_UP", "120")),
                Integer.parseInt(text("BENCH_CLIENTS", "16")));
    }

    private static String text(String name, String otherwise) {
        @Nullable String value = System.getenv(name);
        return Objects.requireNonNullElse(value, otherwise);
    }
}
