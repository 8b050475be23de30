package io.tidewater.platform.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.errors.NetworkException;
import org.junit.jupiter.api.Test;

class RelayIntegrationTests {

    @Test
    void sendsACloudEventWithItsChangesInTheBody() throws Exception {
        try (Stage stage = new Stage();
                Reader reader = new Reader(stage.address, stage.topic())) {
            Relay relay = stage.relay();
            relay.start();
            Causation.as(
                    "ann",
                    "request-7",
                    2,
                    "00-aa-bb-01",
                    () -> stage.transaction.execute(status ->
                            stage.log.append(NewEvent.of("thing.renamed", "k1", Map.of("name", "b"))
                                    .withChanges(Map.of("name", new Change("a", "b"))))));

            await().until(() -> reader.read().size() == 1);
            relay.stop();

            Incoming event = Incoming.of(reader.read().getFirst());
            RecordedEvent written = stage.log.history("k1", 1, null).getFirst();
            assertThat(event.headers())
                    .containsEntry("ce_specversion", "1.0")
                    .containsEntry("ce_id", written.id().toString())
                    .containsEntry("ce_type", "thing.renamed")
                    .containsEntry("ce_source", "/tidewater/" + stage.service)
                    .containsEntry("ce_subject", "k1")
                    .containsEntry("ce_time", written.at().toString())
                    .containsEntry("ce_dataversion", "1")
                    .containsEntry("ce_actor", "ann")
                    .containsEntry("ce_cause", "request-7")
                    .containsEntry("ce_depth", "2")
                    .containsEntry("ce_seq", Long.toString(written.seq()))
                    .containsEntry("traceparent", "00-aa-bb-01")
                    .containsEntry("content-type", "application/json");
            assertThat(Stage.MAPPER.readTree(event.body()))
                    .isEqualTo(Stage.MAPPER.readTree("{\"name\":\"b\",\"changes\":{\"name\":[\"a\",\"b\"]}}"));
            assertThat(stage.outboxSize()).isZero();
        }
    }

    /** Writers of several threads lock the aggregate's row first, and two relays with three workers each compete. */
    @Test
    void concurrentWritersAndRelaysKeepTheOrderOfEachKey() throws Exception {
        try (Stage stage = new Stage();
                Reader reader = new Reader(stage.address, stage.topic())) {
            stage.jdbc.execute("create table thing (key text primary key, n integer not null)");
            for (int k = 0; k < 20; k++) {
                stage.jdbc.update("insert into thing values (?, 0)", "key-" + k);
            }
            Relay one = stage.relay();
            Relay other = stage.relay();
            one.start();
            other.start();
            try (ExecutorService writers = Executors.newFixedThreadPool(8)) {
                IntStream.range(0, 2_000).forEach(i -> writers.execute(() -> change(stage, "key-" + i % 20)));
            }

            await().atMost(Duration.ofSeconds(30)).until(() -> count(reader) == 2_000);
            one.stop();
            other.stop();

            List<Integer> inOrder = IntStream.rangeClosed(1, 100).boxed().toList();
            assertThat(reader.numbersByKey())
                    .hasSize(20)
                    .allSatisfy((key, numbers) -> assertThat(numbers).isEqualTo(inOrder));
        }
    }

    @Test
    void aProducerThatFailsAmidABatchCostsNeitherEventsNorOrder() throws Exception {
        try (Stage stage = new Stage();
                Reader reader = new Reader(stage.address, stage.topic())) {
            AtomicInteger sent = new AtomicInteger();
            AtomicInteger failures = new AtomicInteger();
            Publisher failing = stage.publisher(() -> new KafkaProducer<>(stage.address.producer()) {
                @Override
                public Future<RecordMetadata> send(ProducerRecord<String, byte[]> message) {
                    if (failures.get() < 3 && sent.incrementAndGet() % 70 == 0) {
                        failures.incrementAndGet();
                        return CompletableFuture.failedFuture(new NetworkException("cut"));
                    }
                    return super.send(message);
                }
            });
            for (int k = 0; k < 10; k++) {
                int key = k;
                stage.transaction.executeWithoutResult(status -> stage.log.append(IntStream.rangeClosed(1, 60)
                        .mapToObj(n -> NewEvent.of("thing.changed", "key-" + key, Map.of("n", n)))
                        .toList()));
            }
            Relay relay = stage.relay(failing);
            relay.start();

            await().atMost(Duration.ofSeconds(30)).until(() -> stage.outboxSize() == 0);
            await().until(() -> count(reader) == 600);
            relay.stop();

            assertThat(failures).hasValue(3);
            List<Integer> inOrder = IntStream.rangeClosed(1, 60).boxed().toList();
            assertThat(reader.numbersByKey())
                    .allSatisfy((key, numbers) -> assertThat(numbers).isEqualTo(inOrder));
        }
    }

    @Test
    void anEventTheBrokerWillNeverTakeDoesNotStopItsShard() throws Exception {
        try (Stage stage = new Stage();
                Reader reader = new Reader(stage.address, stage.topic())) {
            stage.write("k", 1, 1);
            stage.jdbc.update("update event set data = jsonb_build_object('n', 1, 'text', repeat('x', 3000000))");
            stage.write("k", 2, 3);
            Relay relay = stage.relay();
            relay.start();

            await().until(() ->
                    reader.numbersByKey().getOrDefault("k", List.of()).equals(List.of(2, 3)));
            relay.stop();

            assertThat(stage.deadLetters.list("relay", "waiting", 0, 10))
                    .singleElement()
                    .satisfies(letter -> assertThat(letter.reason()).contains("large"));
            stage.jdbc.update("update event set data = '{\"n\": 1}' where octet_length(data::text) > 1000");
            assertThat(stage.desk(stage.subscriptions()).putBack("relay", "k").done())
                    .isEqualTo(1);
            relay.start();
            await().until(() ->
                    reader.numbersByKey().getOrDefault("k", List.of()).size() == 3);
            relay.stop();
        }
    }

    private static int count(Reader reader) {
        return reader.numbersByKey().values().stream().mapToInt(List::size).sum();
    }

    private static void change(Stage stage, String key) {
        stage.transaction.executeWithoutResult(status -> {
            Integer n = stage.jdbc.queryForObject(
                    "update thing set n = n + 1 where key = ? returning n", Integer.class, key);
            stage.log.append(NewEvent.of("thing.changed", key, Map.of("n", n)));
        });
    }
}
