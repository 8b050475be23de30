package io.tidewater.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.tidewater.local.machine.Port;
import io.tidewater.local.machine.ProcessTable;
import io.tidewater.local.part.Kafka;
import io.tidewater.local.part.Postgres;
import io.tidewater.local.supervise.PartState;
import io.tidewater.local.supervise.PartStatus;
import io.tidewater.local.supervise.Supervisor;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecoveryIntegrationTests {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    @TempDir
    private static Path home;

    private static final Port POSTGRES = Port.free();
    private static final Port KAFKA = Port.free();
    private static final Port CONTROLLER = Port.free();

    private static Supervisor supervisor;
    private static Thread watching;

    @BeforeAll
    static void start() {
        var layout = new Layout(Path.of("").toAbsolutePath(), home);
        var postgres = new Postgres(layout, POSTGRES.number(), List.of("lead", "service_ticket"), false);
        var kafka = new Kafka(layout, KAFKA.number(), CONTROLLER.number(), false);
        supervisor = new Supervisor(layout, name -> name.equals(Postgres.NAME) ? postgres : kafka, () -> {});
        supervisor.start(List.of(Postgres.NAME, Kafka.NAME));
        watching = Thread.startVirtualThread(() -> supervisor.watch(status -> {}));
        awaitReady(Postgres.NAME, 0);
        awaitReady(Kafka.NAME, 0);
    }

    @AfterAll
    static void stop() throws InterruptedException {
        supervisor.stop();
        watching.join();
    }

    @Test
    void aServiceFindsItsDatabaseWithTheExtensionsItNeeds() throws SQLException {
        try (var connection = connect("service_ticket");
                var statement = connection.createStatement()) {
            statement.execute("create table if not exists probe (path ltree, name text)");
            statement.execute("create index on probe using gist (path)");
            try (var rows = statement.executeQuery("select show_trgm('有限公司')::text, lower('ÄÖ')")) {
                rows.next();
                assertThat(rows.getString(1)).isNotEqualTo("{}");
                assertThat(rows.getString(2)).isEqualTo("äö");
            }
        }
    }

    @Test
    void killedPostgresComesBackWithItsDataAndWithoutItsOldBackends() throws SQLException {
        try (var connection = connect("lead");
                var statement = connection.createStatement()) {
            statement.execute("create table kept (id int)");
            statement.execute("insert into kept values (42)");
        }
        PartStatus before = of(Postgres.NAME);
        var backends = handle(before).descendants().toList();
        handle(before).destroyForcibly();

        awaitReady(Postgres.NAME, before.restarts() + 1);

        assertThat(backends).isNotEmpty().noneMatch(ProcessTable::runs);
        try (var connection = connect("lead");
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select id from kept")) {
            assertThat(rows.next()).isTrue();
        }
    }

    @Test
    void killedKafkaComesBackOnItsPort() {
        PartStatus before = of(Kafka.NAME);
        handle(before).destroyForcibly();

        awaitReady(Kafka.NAME, before.restarts() + 1);

        assertThat(of(Kafka.NAME).pid()).isNotEqualTo(before.pid());
        assertThat(KAFKA.answers()).isTrue();
    }

    private static Connection connect(String owner) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://localhost:%d/%s".formatted(POSTGRES.number(), owner), owner, owner);
    }

    private static ProcessHandle handle(PartStatus part) {
        return ProcessHandle.of(part.pid()).orElseThrow();
    }

    private static void awaitReady(String name, int restarts) {
        await().atMost(PATIENCE).until(() -> {
            PartStatus part = of(name);
            return part.state() == PartState.READY && part.restarts() == restarts;
        });
    }

    private static PartStatus of(String name) {
        return supervisor.status().parts().stream()
                .filter(part -> part.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
