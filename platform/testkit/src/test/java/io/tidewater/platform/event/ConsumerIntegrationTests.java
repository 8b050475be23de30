package io.tidewater.platform.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.tidewater.platform.event.DeadLetters.DeadLetter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import tools.jackson.databind.JsonNode;

class ConsumerIntegrationTests {

    private final Stage stage = new Stage();
    private final Relay relay = stage.relay();
    private final EventSubscriptions subscriptions = stage.subscriptions();

    record Thing(int n) {}

    @BeforeEach
    void begin() {
        stage.jdbc.execute(
                "create table effect (id bigint generated always as identity, consumer text, key text, n integer)");
        relay.start();
    }

    @AfterEach
    void end() {
        subscriptions.stop();
        relay.stop();
        stage.close();
    }

    @Test
    void anEventTakesEffectOnceThoughItComesTwice() {
        subscriptions.start(recorder("once").build(), false);
        stage.write("a", 1, 50);
        await().until(() -> effects("once", "a").size() == 50);

        sendAgain();

        await().until(() -> subscriptions.lag("once") == 0 && stage.outboxSize() == 0);
        assertThat(effects("once", "a")).isEqualTo(numbers(1, 50));
    }

    @Test
    void anEffectAndItsMarkAreOneTransaction() {
        AtomicInteger attempts = new AtomicInteger();
        subscriptions.start(
                EventSubscription.named("atomic")
                        .topic(stage.service)
                        .on("thing.changed", Thing.class, message -> {
                            record("atomic", message);
                            if (attempts.incrementAndGet() < 3) {
                                throw new IllegalStateException("after the effect");
                            }
                        })
                        .build(),
                false);
        stage.write("a", 1, 1);
        await().until(() -> effects("atomic", "a").size() == 1);
        assertThat(attempts).hasValue(3);
        assertThat(stage.deadLetters.waiting()).isZero();
    }

    @Test
    void aPoisonousEventParksItsKeyOnlyAndPuttingItBackRestoresTheOrder() {
        AtomicBoolean broken = new AtomicBoolean(true);
        subscriptions.start(
                EventSubscription.named("careful")
                        .topic(stage.service)
                        .on("thing.changed", Thing.class, message -> {
                            if (broken.get()
                                    && message.key().equals("bad")
                                    && message.data().n() == 3) {
                                throw new IllegalStateException("cannot take 3");
                            }
                            record("careful", message);
                        })
                        .build(),
                false);
        stage.write("bad", 1, 5);
        stage.write("good", 1, 20);
        await().until(() ->
                effects("careful", "good").size() == 20 && stage.deadLetters.waiting("careful", "bad") == 3);
        stage.write("bad", 6, 7);
        stage.write("good", 21, 30);
        await().until(() ->
                effects("careful", "good").size() == 30 && stage.deadLetters.waiting("careful", "bad") == 5);

        assertThat(effects("careful", "bad")).isEqualTo(numbers(1, 2));
        List<DeadLetter> letters = stage.deadLetters.list("careful", "waiting", 0, 10);
        assertThat(letters.getFirst().reason()).contains("cannot take 3");
        assertThat(letters)
                .extracting(DeadLetter::reason)
                .filteredOn(DeadLetters.BEHIND::equals)
                .hasSize(4);

        DeadLetterDesk desk = stage.desk(subscriptions);
        DeadLetterDesk.Outcome refused = desk.putBack("careful", "bad");
        assertThat(refused.done()).isZero();
        assertThat(refused.waiting()).isEqualTo(5);
        assertThat(refused.reason()).contains("cannot take 3");

        broken.set(false);
        assertThat(desk.putBack("careful", "bad").done()).isEqualTo(5);
        stage.write("bad", 8, 9);
        await().until(() -> effects("careful", "bad").size() == 9);
        assertThat(effects("careful", "bad")).isEqualTo(numbers(1, 9));
        assertThat(stage.deadLetters.waiting()).isZero();
    }

    @Test
    void whatIsSetAsideIsCopiedToADeadLetterTopicWithItsReason() {
        subscriptions.start(
                EventSubscription.named("refuser")
                        .topic(stage.service)
                        .on("thing.changed", Thing.class, message -> {
                            throw new IllegalStateException("never");
                        })
                        .build(),
                false);
        try (Reader reader = new Reader(stage.address, DeadLetterCopies.topicOf(stage.topic(), "refuser"))) {
            stage.write("a", 1, 2);
            await().until(() -> reader.read().size() == 2);
            assertThat(Incoming.of(reader.read().getFirst()).headers().get("reason"))
                    .contains("never");
            assertThat(Incoming.of(reader.read().getLast()).headers()).containsEntry("reason", DeadLetters.BEHIND);
            assertThat(reader.numbersByKey()).containsEntry("a", List.of(1, 2));
        }
    }

    @Test
    void discardingDropsTheOneInFrontAndLetsTheRestBeApplied() {
        subscriptions.start(
                EventSubscription.named("dropper")
                        .topic(stage.service)
                        .on("thing.changed", Thing.class, message -> {
                            if (message.data().n() == 1) {
                                throw new IllegalStateException("never 1");
                            }
                            record("dropper", message);
                        })
                        .build(),
                false);
        stage.write("a", 1, 3);
        await().until(() -> stage.deadLetters.waiting("dropper", "a") == 3);

        DeadLetterDesk desk = stage.desk(subscriptions);
        assertThat(desk.discard("dropper", "a").waiting()).isEqualTo(2);
        assertThat(desk.putBack("dropper", "a").done()).isEqualTo(2);
        assertThat(effects("dropper", "a")).containsExactly(2, 3);
        assertThat(stage.deadLetters.list("dropper", "discarded", 0, 10)).hasSize(1);
    }

    @Test
    void troubleOfTheDatabaseSetsNothingAsideHoweverOftenItComes() {
        AtomicInteger attempts = new AtomicInteger();
        subscriptions.start(
                EventSubscription.named("patient")
                        .topic(stage.service)
                        .on("thing.changed", Thing.class, message -> {
                            if (attempts.incrementAndGet() <= 6) {
                                throw new DataAccessResourceFailureException("away");
                            }
                            record("patient", message);
                        })
                        .build(),
                false);
        stage.write("a", 1, 3);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> effects("patient", "a").size() == 3);
        assertThat(effects("patient", "a")).isEqualTo(numbers(1, 3));
        assertThat(stage.deadLetters.waiting()).isZero();
    }

    @Test
    void rubbishOnATopicIsSetAsideAndStopsNobody() throws Exception {
        subscriptions.start(recorder("reader").build(), false);
        stage.write("a", 1, 1);
        await().until(() -> effects("reader", "a").size() == 1);
        try (KafkaProducer<String, byte[]> producer = new KafkaProducer<>(stage.address.producer())) {
            producer.send(new ProducerRecord<>(stage.topic(), null, null)).get();
            producer.send(new ProducerRecord<>(stage.topic(), "b\0", "no json".getBytes(StandardCharsets.UTF_8)))
                    .get();
        }
        stage.jdbc.update("insert into event (id, key, type, version, at, actor, depth, data)"
                + " values (gen_random_uuid(), 'x', 'thing.changed', 1, now(), 'me', 0, '{\"n\": \"many\"}')");
        stage.jdbc.update("insert into outbox select seq, 3, at from event where key = 'x'");
        stage.write("c", 1, 1);
        await().until(() ->
                stage.deadLetters.waiting() == 3 && effects("reader", "c").size() == 1);
        assertThat(stage.deadLetters.list("reader", "waiting", 0, 10))
                .extracting(DeadLetter::reason)
                .allSatisfy(reason -> assertThat(reason).containsAnyOf("ce_id", "not a Thing"));
    }

    @Test
    void anEventWrittenByAHandlerNamesItsCauseAndItsDepth() {
        subscriptions.start(
                EventSubscription.named("chain")
                        .topic(stage.service)
                        .onAny(
                                stage.service,
                                (EventMessage<JsonNode> message) ->
                                        stage.log.append(NewEvent.of("thing.echoed", "echo", message.data())))
                        .build(),
                false);
        stage.write("a", 1, 1);

        await().until(() -> stage.deadLetters.waiting() == 1);
        List<RecordedEvent> echoes = stage.log.history("echo", 20, null);
        assertThat(echoes).hasSize(8);
        RecordedEvent last = echoes.getFirst();
        assertThat(last.depth()).isEqualTo(8);
        assertThat(last.actor()).isEqualTo("system:chain");
        assertThat(last.cause()).isEqualTo(echoes.get(1).id().toString());
        assertThat(stage.deadLetters.list("chain", "waiting", 0, 1).getFirst().reason())
                .contains("stop at 8");
    }

    @Test
    void aSecondConsumerReadsFromTheBeginningBesideTheLiveOne() {
        subscriptions.start(recorder("live").build(), false);
        stage.write("a", 1, 30);
        await().until(() -> effects("live", "a").size() == 30);

        subscriptions.start(recorder("rebuild").build(), true);
        assertThatThrownBy(() -> subscriptions.start(recorder("rebuild").build(), true))
                .isInstanceOf(IllegalStateException.class);
        stage.write("a", 31, 40);
        await().until(() ->
                effects("live", "a").size() == 40 && effects("rebuild", "a").size() == 40);
        await().until(() -> subscriptions.lag("rebuild") == 0);
        subscriptions.stop("rebuild");
        stage.write("a", 41, 41);
        await().until(() -> effects("live", "a").size() == 41);
        await().until(() -> subscriptions.lag("rebuild") == 1);
        assertThat(effects("rebuild", "a")).isEqualTo(numbers(1, 40));

        subscriptions.forget("rebuild");
        stage.jdbc.update("delete from effect where consumer = 'rebuild'");
        subscriptions.start(recorder("rebuild").build(), true);
        await().until(() -> effects("rebuild", "a").size() == 41);
        assertThat(effects("rebuild", "a")).isEqualTo(numbers(1, 41));
    }

    @Test
    void aBatchHandlerGetsManyEventsAtOnceAndOneByOneWhenItFails() {
        List<Integer> sizes = new CopyOnWriteArrayList<>();
        stage.transaction.executeWithoutResult(status -> stage.log.append(IntStream.rangeClosed(1, 400)
                .mapToObj(n -> NewEvent.of("thing.changed", "a", Map.of("n", n)))
                .toList()));
        await().until(() -> stage.outboxSize() == 0);
        subscriptions.start(
                EventSubscription.named("sets")
                        .onBatch(stage.service, messages -> {
                            sizes.add(messages.size());
                            for (EventMessage<JsonNode> message : messages) {
                                int n = message.data().get("n").asInt();
                                if (n == 400) {
                                    throw new IllegalStateException("not the last");
                                }
                                effect("sets", message.key(), n);
                            }
                        })
                        .build(),
                false);
        await().until(() -> stage.deadLetters.waiting("sets", "a") == 1);
        assertThat(effects("sets", "a")).isEqualTo(numbers(1, 399));
        assertThat(sizes).anyMatch(size -> size > 100).contains(1);
    }

    @Test
    void progressIsNowWhenNothingWaitsAndTheLastEventOtherwise() {
        AtomicBoolean blocked = new AtomicBoolean();
        subscriptions.start(
                EventSubscription.named("progress")
                        .topic(stage.service)
                        .on("thing.changed", Thing.class, message -> {
                            if (blocked.get()) {
                                throw new DataAccessResourceFailureException("away");
                            }
                            record("progress", message);
                        })
                        .build(),
                false);
        ConsumerProgress progress = stage.progress(subscriptions);
        stage.write("a", 1, 1);
        await().until(() -> effects("progress", "a").size() == 1);
        await().until(() ->
                progress.caughtUpAt("progress").isAfter(Instant.now().minusSeconds(1)));

        blocked.set(true);
        stage.write("a", 2, 2);
        await().until(() -> subscriptions.lag("progress") == 1);
        Instant stuck = stage.progress(subscriptions).caughtUpAt("progress");
        Instant first = stage.log.history("a", 2, null).getLast().at();
        assertThat(Duration.between(first, stuck).abs()).isLessThan(Duration.ofMillis(100));

        blocked.set(false);
        await().until(() ->
                progress.caughtUpAt("progress").isAfter(Instant.now().minusSeconds(1)));
    }

    private EventSubscription.Builder recorder(String consumer) {
        return EventSubscription.named(consumer)
                .topic(stage.service)
                .on("thing.changed", Thing.class, message -> record(consumer, message));
    }

    private void record(String consumer, EventMessage<Thing> message) {
        effect(consumer, message.key(), message.data().n());
    }

    private void effect(String consumer, String key, int n) {
        stage.jdbc.update("insert into effect (consumer, key, n) values (?, ?, ?)", consumer, key, n);
    }

    private List<Integer> effects(String consumer, String key) {
        return stage.jdbc.query(
                "select n from effect where consumer = ? and key = ? order by id",
                (row, number) -> row.getInt("n"),
                consumer,
                key);
    }

    private void sendAgain() {
        stage.jdbc.update("insert into outbox select seq, ('x' || left(md5(key), 1))::bit(4)::integer, at from event");
        stage.signal.committed();
    }

    private static List<Integer> numbers(int from, int to) {
        return IntStream.rangeClosed(from, to).boxed().toList();
    }
}
