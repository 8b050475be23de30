package io.tidewater.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;

/** The topics of the broker a service under test is connected to: what it sent, and what others may tell it. */
public final class Topics implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration POLL = Duration.ofMillis(100);
    private static final String HEADER_PREFIX = "ce_";

    private final KafkaConsumer<String, String> consumer;
    private final KafkaProducer<String, String> producer;
    private final Set<TopicPartition> assigned = new HashSet<>();
    private final List<ConsumerRecord<String, String>> seen = new ArrayList<>();

    Topics(String bootstrap) {
        var address = Map.<String, Object>of("bootstrap.servers", bootstrap, "auto.offset.reset", "earliest");
        this.consumer = new KafkaConsumer<>(address, new StringDeserializer(), new StringDeserializer());
        this.producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", bootstrap, "acks", "all"), new StringSerializer(), new StringSerializer());
    }

    /** The topic of a service. */
    public static String name(String service) {
        return "tidewater." + service + ".events";
    }

    /** Every event that is on the topic of the service by now; in order per key. */
    public List<TestEvent> of(String service) {
        return records(name(service)).stream()
                .map(found -> event(service, found))
                .toList();
    }

    /** Waits until the service has sent an event that fits, and answers the first such. */
    public TestEvent await(String service, Predicate<TestEvent> fits) {
        return awaitAll(service, fits, 1).getFirst();
    }

    /** Waits until the service has sent an event of this type about this record, and answers the first such. */
    public TestEvent await(String service, String type, Object key) {
        return await(service, event -> event.type().equals(type) && event.key().equals(key.toString()));
    }

    /** Waits until the service has sent at least so many events that fit, and answers all of them. */
    public List<TestEvent> awaitAll(String service, Predicate<TestEvent> fits, int atLeast) {
        return Awaitility.await("%d fitting events of %s".formatted(atLeast, service))
                .atMost(PATIENCE)
                .pollInterval(POLL)
                .until(() -> of(service).stream().filter(fits).toList(), found -> found.size() >= atLeast);
    }

    /** Puts the event on the topic of its service and returns when the broker has it. */
    public TestEvent publish(TestEvent event) {
        var sent = new ProducerRecord<>(
                name(event.service()), event.key(), event.data().toString());
        event.headers().forEach((name, value) -> sent.headers().add(HEADER_PREFIX + name, value.getBytes(UTF_8)));
        sent.headers().add("content-type", "application/json".getBytes(UTF_8));
        try {
            producer.send(sent).get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("the broker did not take " + event, e);
        }
        return event;
    }

    /** The raw records of any topic, dead-letter topics for instance. */
    public synchronized List<ConsumerRecord<String, String>> records(String topic) {
        var partitions = consumer.partitionsFor(topic).stream()
                .map(found -> new TopicPartition(topic, found.partition()))
                .toList();
        if (assigned.addAll(partitions)) {
            consumer.assign(assigned);
        }
        var end = consumer.endOffsets(partitions);
        while (end.entrySet().stream().anyMatch(last -> consumer.position(last.getKey()) < last.getValue())) {
            consumer.poll(POLL).forEach(seen::add);
        }
        return seen.stream().filter(found -> found.topic().equals(topic)).toList();
    }

    @Override
    public synchronized void close() {
        consumer.close();
        producer.close();
    }

    private static TestEvent event(String service, ConsumerRecord<String, String> found) {
        var headers = new LinkedHashMap<String, String>();
        found.headers().forEach(header -> {
            if (header.key().startsWith(HEADER_PREFIX)) {
                headers.put(header.key().substring(HEADER_PREFIX.length()), new String(header.value(), UTF_8));
            }
        });
        return new TestEvent(service, found.key(), headers, Json.read(found.value()));
    }
}
