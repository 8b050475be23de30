package io.tidewater.platform.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class EventLogIntegrationTests {

    private static Stage stage;

    @BeforeAll
    static void open() {
        stage = new Stage();
    }

    @AfterAll
    static void close() {
        stage.close();
    }

    @Test
    void anEventOutsideATransactionIsRefused() {
        assertThatThrownBy(() -> stage.log.append(NewEvent.of("thing.made", "k", Map.of())))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aRolledBackChangeLeavesNoEvent() {
        String key = UUID.randomUUID().toString();
        stage.transaction.executeWithoutResult(status -> {
            stage.log.append(NewEvent.of("thing.made", key, Map.of("n", 1)));
            status.setRollbackOnly();
        });
        assertThat(stage.log.history(key, 10, null)).isEmpty();
        assertThat(inOutbox(key)).isZero();
    }

    @Test
    void historyTellsWhatWhoAndWhyNewestFirst() throws Exception {
        UUID key = UUID.randomUUID();
        Causation.as("ann", "request-1", 0, () -> {
            append(NewEvent.of("thing.made", key, Map.of("name", "a")));
            append(NewEvent.of("thing.renamed", key, Map.of("name", "b"))
                    .withChanges(Map.of("name", new Change("a", "b"))));
            return null;
        });

        List<RecordedEvent> history = stage.log.history(key.toString(), 10, null);

        assertThat(history).extracting(RecordedEvent::type).containsExactly("thing.renamed", "thing.made");
        RecordedEvent newest = history.getFirst();
        assertThat(newest.actor()).isEqualTo("ann");
        assertThat(newest.cause()).isEqualTo("request-1");
        assertThat(newest.data().get("name").asString()).isEqualTo("b");
        assertThat(newest.changes().toString()).isEqualTo("{\"name\":[\"a\",\"b\"]}");
        assertThat(history.getLast().changes().isEmpty()).isTrue();
        assertThat(stage.log.history(key.toString(), 10, newest.seq()))
                .extracting(RecordedEvent::type)
                .containsExactly("thing.made");
        assertThat(stage.log.history(key.toString(), 1, null)).hasSize(1);
    }

    @Test
    void aBatchWritesWhatSingleEventsWouldHaveWritten() {
        List<NewEvent> events = new ArrayList<>();
        for (int n = 0; n < 2_300; n++) {
            events.add(new NewEvent(
                    "batch-" + n % 7,
                    "thing.changed",
                    1 + n % 2,
                    Map.of("n", n, "text", "quote \" comma , brace } 有限"),
                    n % 3 == 0 ? Map.of("n", new Change(null, n)) : Map.of()));
        }
        List<UUID> ids = stage.transaction.execute(status -> stage.log.append(events));
        List<NewEvent> singly = events.stream()
                .map(e ->
                        new NewEvent(e.key().replace("batch", "single"), e.type(), e.version(), e.data(), e.changes()))
                .toList();
        stage.transaction.executeWithoutResult(status -> singly.forEach(stage.log::append));

        assertThat(ids).doesNotHaveDuplicates().hasSize(events.size());
        assertThat(written("batch-")).hasSize(events.size()).isEqualTo(written("single-"));
        assertThat(stage.jdbc.queryForList("select id from event where key like 'batch-%' order by seq", UUID.class))
                .isEqualTo(ids);
        assertThat(inOutbox("batch-%")).isEqualTo(inOutbox("single-%")).isEqualTo(events.size());
    }

    @Test
    void aKeyStaysInItsShardAndKeysSpreadOverAll() {
        List<NewEvent> events = new ArrayList<>();
        for (int n = 0; n < 2_000; n++) {
            events.add(NewEvent.of("thing.made", "spread-" + n % 500, Map.of()));
        }
        stage.transaction.executeWithoutResult(status -> {
            stage.log.append(events);
            // One by one they are written in another way than together.
            events.subList(0, 500).forEach(stage.log::append);
        });
        List<Integer> shardsPerKey = stage.jdbc.query(
                "select count(distinct o.shard) as n from outbox o join event e using (seq)"
                        + " where e.key like 'spread-%' group by e.key",
                (row, number) -> row.getInt("n"));
        assertThat(shardsPerKey).hasSize(500).containsOnly(1);
        assertThat(stage.jdbc.queryForObject(
                        "select count(distinct o.shard) from outbox o join event e using (seq) where e.key like 'spread-%'",
                        Integer.class))
                .isEqualTo(16);
    }

    @Test
    void whatCouldNotLeaveTheLogDoesNotEnterIt() {
        Map<String, Object> loop = new LinkedHashMap<>();
        loop.put("self", loop);
        assertRefused(Map.of("text", "x".repeat(262_144)));
        assertRefused(Map.of("number", new BigDecimal("1E+300000")));
        assertRefused(Map.of("text", "a\0b"));
        assertRefused(Map.of("text", "half \ud83d"));
        assertRefused(loop);
        assertRefused(List.of(1));
    }

    @Test
    void backslashesAndWholeSurrogatePairsAreNotMistakenForBadText() {
        append(NewEvent.of("thing.made", "text", Map.of("text", "\\u0000 😀")));
        assertThat(stage.log
                        .history("text", 1, null)
                        .getFirst()
                        .data()
                        .get("text")
                        .asString())
                .isEqualTo("\\u0000 😀");
    }

    @Test
    void aChainOfCausesStopsAtDepthEightAndSaysSo() throws Exception {
        Causation.as("system:loop", "event-8", 8, () -> append(NewEvent.of("thing.made", "deep", Map.of())));
        assertThatThrownBy(() -> Causation.as(
                        "system:loop", "event-9", 9, () -> append(NewEvent.of("thing.made", "deep", Map.of()))))
                .isInstanceOf(EventRefusedException.class)
                .hasMessageContaining("event-9")
                .hasMessageContaining("stop at 8");
    }

    @Test
    void eventsOfAMonthWithoutPartitionMoveThereWhenItIsMade() {
        String key = UUID.randomUUID().toString();
        append(NewEvent.of("thing.made", key, Map.of()));
        stage.jdbc.execute("""
                update event set at = (date_trunc('month', now() at time zone 'UTC') + interval '4 months 3 days')
                    at time zone 'UTC' where key = '%s'""".formatted(key));
        assertThat(partitionOf(key)).isEqualTo("event_default");
        assertThat(stage.jdbc.queryForObject("select create_event_partitions(5)", Integer.class))
                .isPositive();
        assertThat(partitionOf(key)).startsWith("event_2");
        assertThat(stage.jdbc.queryForObject("select create_event_partitions(5)", Integer.class))
                .isZero();
        assertThat(stage.log.history(key, 1, null)).hasSize(1);
    }

    private UUID append(NewEvent event) {
        return stage.transaction.execute(status -> stage.log.append(event));
    }

    private void assertRefused(Object data) {
        assertThatThrownBy(() -> append(NewEvent.of("thing.made", "refused", data)))
                .isInstanceOf(EventRefusedException.class);
        assertThat(stage.log.history("refused", 1, null)).isEmpty();
    }

    private List<String> written(String prefix) {
        return stage.jdbc.query(
                "select substr(key, strpos(key, '-')) || type || version || data::text || coalesce(changes::text, '')"
                        + " as content from event where key like ? order by seq",
                (row, number) -> row.getString("content"),
                prefix + "%");
    }

    private int inOutbox(String key) {
        Integer count = stage.jdbc.queryForObject(
                "select count(*) from outbox o join event e using (seq, at) where e.key like ?", Integer.class, key);
        return count == null ? 0 : count;
    }

    private String partitionOf(String key) {
        return String.valueOf(stage.jdbc.queryForObject(
                "select tableoid::regclass::text from event where key = ?", String.class, key));
    }
}
