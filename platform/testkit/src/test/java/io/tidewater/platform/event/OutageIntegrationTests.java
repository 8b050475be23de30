package io.tidewater.platform.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.tidewater.testkit.infra.Broker;
import io.tidewater.testkit.infra.Infrastructure;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

class OutageIntegrationTests {

    record Thing(int n) {}

    @Test
    void kafkaAwayCostsDelayAndNoEventNoOrderNoRequest() {
        Broker broker = Infrastructure.instance().newBroker();
        try (Stage stage = new Stage(Infrastructure.instance().newDatabase(), broker.bootstrap(), 3)) {
            Relay relay = stage.relay();
            EventSubscriptions subscriptions = stage.subscriptions(recorder(stage));
            broker.stop();
            relay.start();
            subscriptions.start();

            Instant began = Instant.now();
            stage.write("a", 1, 50);
            assertThat(Duration.between(began, Instant.now())).isLessThan(Duration.ofSeconds(5));
            assertThat(stage.progress(subscriptions).caughtUpAt("recorder")).isEqualTo(Instant.EPOCH);

            broker.start();
            await().atMost(Duration.ofSeconds(60)).until(() -> effects(stage).size() == 50);
            broker.stop();
            stage.write("a", 51, 100);
            assertThat(stage.outboxSize()).isEqualTo(50);
            broker.start();
            await().atMost(Duration.ofSeconds(60)).until(() -> effects(stage).size() == 100);

            assertThat(effects(stage)).isEqualTo(numbers(100));
            subscriptions.stop();
            relay.stop();
        } finally {
            broker.close();
        }
    }

    /** Cutting every connection is what a crash of the server, and for the relay a crash of its own, look like. */
    @Test
    void connectionsCutInTheMidstLoseNothingAndRepeatNothing() {
        try (Stage stage = new Stage()) {
            Relay relay = stage.relay();
            EventSubscriptions subscriptions = stage.subscriptions(recorder(stage));
            relay.start();
            subscriptions.start();
            int n = 1;
            Instant until = Instant.now().plusSeconds(3);
            while (Instant.now().isBefore(until)) {
                if (written(stage, n)) {
                    n++;
                }
                if (n % 40 == 0) {
                    cutConnections(stage);
                }
            }
            int last = n - 1;
            await().atMost(Duration.ofSeconds(60))
                    .ignoreExceptions()
                    .until(() -> stage.outboxSize() == 0 && effects(stage).size() >= last);

            assertThat(last).isGreaterThan(40);
            List<Integer> effects = answered(() -> effects(stage));
            assertThat(effects).isEqualTo(numbers(last));
            Long deadLetters = answered(() -> stage.deadLetters.waiting());
            assertThat(deadLetters).isZero();
            subscriptions.stop();
            relay.stop();
        }
    }

    /** The first answer on a connection that was not cut: the pool may still hold some that were. */
    private static <T> T answered(Callable<T> question) {
        return await().ignoreExceptions().until(question, answer -> true);
    }

    private static boolean written(Stage stage, int n) {
        try {
            stage.transaction.executeWithoutResult(status -> {
                stage.jdbc.update("insert into thing (n) values (?)", n);
                stage.log.append(NewEvent.of("thing.changed", "a", Map.of("n", n)));
            });
            return true;
        } catch (DataAccessException | TransactionException e) {
            // The answer was lost; whether the work was too, the table tells.
            return await().ignoreExceptions()
                    .until(
                            () -> stage.jdbc.queryForObject(
                                    "select exists (select 1 from thing where n = ?)", Boolean.class, n),
                            found -> found != null);
        }
    }

    private static void cutConnections(Stage stage) {
        await().ignoreExceptions()
                .until(() -> !stage.jdbc
                        .queryForList("select pg_terminate_backend(pid) from pg_stat_activity"
                                + " where datname = current_database() and pid <> pg_backend_pid()")
                        .isEmpty());
    }

    private static EventSubscription recorder(Stage stage) {
        stage.jdbc.execute("create table effect (id bigint generated always as identity, n integer)");
        stage.jdbc.execute("create table thing (n integer primary key)");
        return EventSubscription.named("recorder")
                .topic(stage.service)
                .on(
                        "thing.changed",
                        Thing.class,
                        message -> stage.jdbc.update(
                                "insert into effect (n) values (?)",
                                message.data().n()))
                .build();
    }

    private static List<Integer> effects(Stage stage) {
        return stage.jdbc.query("select n from effect order by id", (row, number) -> row.getInt("n"));
    }

    private static List<Integer> numbers(int to) {
        return IntStream.rangeClosed(1, to).boxed().toList();
    }
}
