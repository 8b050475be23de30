package io.tidewater.platform.migration;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationContextInitializedEvent;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;

@ExtendWith(OutputCaptureExtension.class)
class MigrateModeIntegrationTests {

    private static EmbeddedPostgres server;

    private final List<Integer> ends = new ArrayList<>();

    @BeforeAll
    static void start() throws IOException {
        server = EmbeddedPostgres.builder()
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "PG_UNICODE_FAST")
                .setLocaleConfig("encoding", "UTF8")
                .start();
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @Test
    void theDatabaseIsMigratedAndTheProcessEndsWell(CapturedOutput output) {
        start(settings("migrate", "classpath:db/platform"));
        start(settings("migrate", "classpath:db/platform"));

        assertThat(ends).containsExactly(0, 0);
        assertThat(output).contains("migrations brought").contains("nothing to migrate");
        assertThat(JdbcClient.create(server.getPostgresDatabase())
                        .sql("select count(*) from outbox_shard")
                        .query(Integer.class)
                        .single())
                .isPositive();
    }

    @Test
    void theStartersOwnMigrationsMayComeAfterThoseOfAService(CapturedOutput output) {
        JdbcClient.create(server.getPostgresDatabase())
                .sql("create database of_a_service")
                .update();
        start(settings("migrate", "of_a_service", "classpath:db/service"));
        start(settings("migrate", "of_a_service", "classpath:db/service,classpath:db/platform"));

        assertThat(ends).containsExactly(0, 0);
        assertThat(output).contains("1 migrations brought").doesNotContain("nothing to migrate");
    }

    @Test
    void aMigrationThatFailsEndsBadlyAndSaysWhy(CapturedOutput output) {
        start(settings("migrate", "classpath:db/broken"));

        assertThat(ends).containsExactly(1);
        assertThat(output).contains("failed").contains("no_such_table");
    }

    @Test
    void aDatabaseThatIsAwayEndsBadly(CapturedOutput output) {
        var settings = settings("migrate", "classpath:db/platform");
        start(Map.of(
                "TIDEWATER_MODE", "migrate",
                "spring.datasource.url", "jdbc:postgresql://127.0.0.1:1/none",
                "spring.datasource.username", String.valueOf(settings.get("spring.datasource.username"))));

        assertThat(ends).containsExactly(1);
        assertThat(output).contains("the migration of jdbc:postgresql://127.0.0.1:1/none failed");
    }

    @Test
    void withoutTheModeNothingHappensAndAnUnknownOneIsRefused(CapturedOutput output) {
        start(Map.of());
        assertThat(ends).isEmpty();

        start(Map.of("TIDEWATER_MODE", "migrat"));
        assertThat(ends).containsExactly(1);
        assertThat(output).contains("TIDEWATER_MODE=migrat is not known");
    }

    private void start(Map<String, Object> settings) {
        var context = new GenericApplicationContext();
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test", settings));
        new MigrateMode(ends::add)
                .onApplicationEvent(
                        new ApplicationContextInitializedEvent(new SpringApplication(), new String[0], context));
    }

    private static Map<String, Object> settings(String mode, String locations) {
        return settings(mode, "postgres", locations);
    }

    private static Map<String, Object> settings(String mode, String database, String locations) {
        return Map.of(
                "TIDEWATER_MODE",
                mode,
                "spring.datasource.url",
                server.getJdbcUrl("postgres", database),
                "spring.datasource.username",
                "postgres",
                "spring.flyway.locations",
                locations);
    }
}
