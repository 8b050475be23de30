package io.tidewater.testkit.infra;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;

class InfrastructureIntegrationTests {

    private final Infrastructure infrastructure = Infrastructure.instance();

    @Test
    void trigramsSeeChinese() throws SQLException {
        var database = infrastructure.newDatabase();

        assertThat(answer(database, "create extension pg_trgm", "select array_length(show_trgm('杭州软件'), 1)"))
                .isEqualTo("5");
    }

    @Test
    void aDatabaseIsNotSharedWithTheNextOne() throws SQLException {
        var first = infrastructure.newDatabase();
        var second = infrastructure.newDatabase();
        answer(first, "create table t (id int)", "select count(*) from t");

        assertThatThrownBy(() -> answer(second, "select 1", "select count(*) from t"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("does not exist");
    }

    @Test
    void aServiceIsNoSuperuser() {
        assertThatThrownBy(() -> answer(infrastructure.newDatabase(), "create role x superuser", "select 1"))
                .hasMessageContaining("permission denied");
    }

    @Test
    void aBrokerKeepsItsPortOverARestart() throws Exception {
        var broker = infrastructure.newBroker();
        send(broker);
        broker.stop();
        broker.start();
        send(broker);
        broker.close();
    }

    private static void send(Broker broker) throws Exception {
        var settings = Map.<String, Object>of("bootstrap.servers", broker.bootstrap());
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            var sent = producer.send(new ProducerRecord<>("greetings", "key", "hello"))
                    .get(20, TimeUnit.SECONDS);
            assertThat(sent.hasOffset()).isTrue();
        }
    }

    private static String answer(Database database, String first, String question) throws SQLException {
        try (var connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                var statement = connection.createStatement()) {
            statement.execute(first);
            try (var rows = statement.executeQuery(question)) {
                rows.next();
                return rows.getString(1);
            }
        }
    }
}
