package io.tidewater.platform.migration;

import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.output.MigrateResult;
import org.springframework.core.env.Environment;

/** The migrations of one service and where they go. */
record Migration(String url, String user, String password, String[] locations, int retries) {

    /** A migration that builds an index beside the writers waits for all transactions, the one that would hold this lock included. */
    private static final Map<String, String> LOCK_OF_THE_SESSION =
            Map.of("flyway.postgresql.transactional.lock", "false");

    static Migration from(Environment environment) {
        return new Migration(
                environment.getRequiredProperty("spring.datasource.url"),
                environment.getProperty("spring.datasource.username", ""),
                environment.getProperty("spring.datasource.password", ""),
                environment.getProperty("spring.flyway.locations", String[].class, new String[] {"db/migration"}),
                environment.getProperty("spring.flyway.connect-retries", Integer.class, 0));
    }

    /** Migrates and answers a line that says what was done. */
    String run() {
        MigrateResult result = Flyway.configure()
                .dataSource(url, user, password)
                .locations(locations)
                .connectRetries(retries)
                .connectRetriesInterval(1)
                // the starter's own migrations have lower numbers than a service's, and come later
                .outOfOrder(true)
                .configuration(LOCK_OF_THE_SESSION)
                .load()
                .migrate();
        return result.migrationsExecuted == 0
                ? "nothing to migrate in %s, which stands at version %s"
                        .formatted(database(), result.initialSchemaVersion)
                : "%d migrations brought %s to version %s"
                        .formatted(result.migrationsExecuted, database(), result.targetSchemaVersion);
    }

    /** The address without its parameters, among which a password may be. */
    String database() {
        return url.replaceFirst("\\?.*", "");
    }

    /** The first line of what went wrong at the bottom, since Flyway says the rest in its log. */
    static String reason(Throwable fault) {
        Throwable deepest = fault;
        while (deepest.getCause() != null) {
            deepest = deepest.getCause();
        }
        return String.valueOf(deepest.getMessage()).lines().findFirst().orElse(deepest.toString());
    }
}
