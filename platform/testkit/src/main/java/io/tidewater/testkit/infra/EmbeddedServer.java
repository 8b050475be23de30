package io.tidewater.testkit.infra;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Starts PostgreSQL from the binaries in Maven Central; it dies with this JVM, however that ends. */
final class EmbeddedServer {

    /** Both the builtin provider and a character type other than C are needed for pg_trgm to see Chinese. */
    private static final Map<String, String> LOCALE =
            Map.of("locale-provider", "builtin", "builtin-locale", "PG_UNICODE_FAST", "locale", "C.UTF-8");

    /** Nothing here has to survive a power cut. */
    private static final Map<String, String> SETTINGS = Map.of(
            "fsync", "off",
            "full_page_writes", "off",
            "max_connections", "200",
            "shared_buffers", "64MB",
            "max_wal_size", "512MB",
            "wal_level", "minimal",
            "max_wal_senders", "0");

    private EmbeddedServer() {}

    static DatabaseServer start() {
        try {
            Path home = Files.createTempDirectory("tidewater-postgres-");
            Path data = home.resolve("data");
            var builder = EmbeddedPostgres.builder()
                    .setDataDirectory(data)
                    .setRegisterShutdownHook(false) // the leash ends it, after contexts have closed their connections
                    .setOutputRedirector(
                            Redirect.appendTo(home.resolve("postgres.log").toFile()))
                    .setErrorRedirector(
                            Redirect.appendTo(home.resolve("postgres.log").toFile()));
            LOCALE.forEach(builder::setLocaleConfig);
            SETTINGS.forEach(builder::setServerConfig);
            EmbeddedPostgres server = builder.start();
            Leash.attach(home, postmaster(data));
            return new DatabaseServer("localhost:" + server.getPort(), "postgres", "postgres");
        } catch (IOException e) {
            throw new InfrastructureMissing("PostgreSQL 18 did not start from its Maven Central binaries", e);
        }
    }

    private static long postmaster(Path data) throws IOException {
        return Long.parseLong(
                Files.readAllLines(data.resolve("postmaster.pid")).getFirst().strip());
    }
}
