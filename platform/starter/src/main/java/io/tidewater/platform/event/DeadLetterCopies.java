package io.tidewater.platform.event;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Copies set-aside events to {@code <topic>.<consumer>.dlt}, for tools that watch Kafka; the table remains the truth. */
final class DeadLetterCopies implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(DeadLetterCopies.class);

    private static final int PATIENCE_SECONDS = 20;

    private final EventTopics topics;
    private final Executor background;
    private final Supplier<Producer<String, byte[]>> producers;
    private @Nullable Producer<String, byte[]> producer;

    DeadLetterCopies(EventTopics topics, Executor background, Supplier<Producer<String, byte[]>> producers) {
        this.topics = topics;
        this.background = background;
        this.producers = producers;
    }

    static String topicOf(String topic, String consumer) {
        return topic + "." + consumer + ".dlt";
    }

    void copy(String consumer, Incoming event, String reason) {
        background.execute(() -> {
            try {
                send(consumer, event, reason);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (RuntimeException e) {
                log.warn("Dead letter {} of {} was not copied to Kafka: {}", event.id(), consumer, e.toString());
            }
        });
    }

    private synchronized void send(String consumer, Incoming event, String reason) throws InterruptedException {
        String topic = topicOf(event.topic(), consumer);
        topics.ensureDeadLetters(topic);
        if (producer == null) {
            producer = producers.get();
        }
        Headers headers = new RecordHeaders();
        for (Map.Entry<String, String> header : event.headers().entrySet()) {
            EventHeaders.add(headers, header.getKey(), header.getValue());
        }
        EventHeaders.add(headers, "reason", reason);
        Future<?> sending = producer.send(new ProducerRecord<>(topic, null, null, event.key(), event.body(), headers));
        try {
            sending.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new BrokerAwayException("Kafka did not confirm the copy", e);
        }
    }

    @Override
    public synchronized void close() {
        if (producer != null) {
            producer.close(Duration.ofSeconds(2));
            producer = null;
        }
    }
}
