package io.tidewater.platform.event;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.jspecify.annotations.Nullable;

/** Sends events to the service's topic and returns when the brokers have confirmed every one. */
final class Publisher implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 20;

    private final String topic;
    private final String source;
    private final EventTopics topics;
    private final Supplier<Producer<String, byte[]>> producers;
    private @Nullable Producer<String, byte[]> producer;

    Publisher(String service, EventTopics topics, Supplier<Producer<String, byte[]>> producers) {
        this.topic = EventTopics.nameOf(service);
        this.source = "/tidewater/" + service;
        this.topics = topics;
        this.producers = producers;
    }

    String topic() {
        return topic;
    }

    /** Meets the broker if it was not met yet, so that no transaction stands open while it is away. */
    void connect() throws InterruptedException {
        topics.ensure(Set.of(topic));
        try {
            current().partitionsFor(topic);
        } catch (KafkaException e) {
            throw new BrokerAwayException("Kafka does not answer", e);
        }
    }

    /** Sends in order and awaits all. When one fails nothing more goes out, so what is sent again is still in order. */
    void send(List<OutboxRow> rows) throws InterruptedException {
        Producer<String, byte[]> used = current();
        try {
            List<Future<RecordMetadata>> sending = new ArrayList<>(rows.size());
            for (OutboxRow row : rows) {
                Future<RecordMetadata> sent = used.send(record(row));
                if (sent.state() == Future.State.FAILED) {
                    // Refused before it was queued: the next of its key must not be queued either.
                    await(sent, row);
                }
                sending.add(sent);
            }
            for (int i = 0; i < rows.size(); i++) {
                await(sending.get(i), rows.get(i));
            }
        } catch (KafkaException | IllegalStateException | TimeoutException e) {
            discard(used);
            throw new BrokerAwayException("Kafka did not confirm the events", e);
        } catch (InterruptedException | RuntimeException e) {
            discard(used);
            throw e;
        }
    }

    private void await(Future<RecordMetadata> sending, OutboxRow row) throws InterruptedException, TimeoutException {
        try {
            sending.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RecordTooLargeException) {
                throw new UnsendableException(row, e.getCause());
            }
            throw new KafkaException(e.getCause());
        }
    }

    private ProducerRecord<String, byte[]> record(OutboxRow row) {
        return new ProducerRecord<>(
                topic,
                null,
                null,
                row.key(),
                row.body().getBytes(StandardCharsets.UTF_8),
                EventHeaders.of(row, source));
    }

    private synchronized Producer<String, byte[]> current() {
        if (producer == null) {
            producer = producers.get();
        }
        return producer;
    }

    private void discard(Producer<String, byte[]> failed) {
        synchronized (this) {
            if (failed.equals(producer)) {
                producer = null;
            }
        }
        failed.close(Duration.ZERO);
    }

    @Override
    public synchronized void close() {
        if (producer != null) {
            producer.close(Duration.ofSeconds(2));
            producer = null;
        }
    }

    /** An event that the broker refuses for what it is. */
    static final class UnsendableException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient OutboxRow row;

        UnsendableException(OutboxRow row, Throwable cause) {
            super("Kafka refuses event " + row.id() + ": " + cause.getMessage(), cause);
            this.row = row;
        }

        OutboxRow row() {
            return row;
        }
    }
}
