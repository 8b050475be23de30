package io.tidewater.platform.event;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class IncomingTests {

    @Test
    void whatTheRelayWritesIsReadBack() {
        OutboxRow row = new OutboxRow(
                3,
                42,
                UUID.randomUUID(),
                "k",
                "stone.cut",
                2,
                Instant.parse("2026-01-02T03:04:05.123456Z"),
                "ann",
                "request:1",
                4,
                "00-a-b-01",
                "{}");
        ConsumerRecord<String, byte[]> record = record("k", "{}");
        EventHeaders.of(row, "/tidewater/quarry")
                .forEach(header -> record.headers().add(header));

        EventMessage<byte[]> read = Incoming.of(record).message();

        assertThat(read)
                .usingRecursiveComparison()
                .isEqualTo(new EventMessage<>(
                        row.id(),
                        "stone.cut",
                        2,
                        "k",
                        row.at(),
                        "ann",
                        "request:1",
                        4,
                        42,
                        "/tidewater/quarry",
                        "{}".getBytes(UTF_8)));
        assertThat(Incoming.of(record).trace()).isEqualTo("00-a-b-01");
    }

    @Test
    void rubbishHasAnIdByItsPlaceAndIsNoEvent() {
        Incoming rubbish = Incoming.of(record(null, null));
        assertThat(rubbish.id()).isEqualTo(Incoming.of(record(null, null)).id());
        assertThat(rubbish.key()).isEmpty();
        assertThatThrownBy(rubbish::message).isInstanceOf(MalformedEventException.class);
    }

    @Test
    void aForeignIdIdentifiesAsWell() {
        ConsumerRecord<String, byte[]> one = record("k", "{}");
        one.headers().add(EventHeaders.ID, "not-a-uuid".getBytes(UTF_8));
        ConsumerRecord<String, byte[]> again = new ConsumerRecord<>("t", 5, 99, "k", one.value());
        again.headers().add(EventHeaders.ID, "not-a-uuid".getBytes(UTF_8));
        assertThat(Incoming.of(one).id()).isEqualTo(Incoming.of(again).id());
    }

    @Test
    void wrongNumbersAndTimesAreSaidToBeWrong() {
        ConsumerRecord<String, byte[]> record = record("k", "{}");
        record.headers().add(EventHeaders.ID, UUID.randomUUID().toString().getBytes(UTF_8));
        record.headers().add(EventHeaders.TYPE, "stone.cut".getBytes(UTF_8));
        record.headers().add(EventHeaders.TIME, "yesterday".getBytes(UTF_8));
        assertThatThrownBy(() -> Incoming.of(record).message()).hasMessageContaining("yesterday");
        record.headers().remove(EventHeaders.TIME);
        record.headers().add(EventHeaders.TIME, "2026-01-02T03:04:05Z".getBytes(UTF_8));
        record.headers().add(EventHeaders.SEQ, "many".getBytes(UTF_8));
        assertThatThrownBy(() -> Incoming.of(record).message()).hasMessageContaining("ce_seq");
    }

    private static ConsumerRecord<String, byte[]> record(@Nullable String key, @Nullable String body) {
        return new ConsumerRecord<>("t", 1, 7, key, body == null ? null : body.getBytes(UTF_8));
    }
}
