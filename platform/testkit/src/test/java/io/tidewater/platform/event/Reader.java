package io.tidewater.platform.event;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;

/** Reads a topic from its beginning, as somebody outside would. */
final class Reader implements AutoCloseable {

    private final KafkaConsumer<String, byte[]> consumer;
    private final List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();

    Reader(KafkaAddress address, String topic) {
        Map<String, Object> settings = address.consumer("reader-" + UUID.randomUUID());
        settings.put("metadata.max.age.ms", 500);
        consumer = new KafkaConsumer<>(settings);
        consumer.subscribe(List.of(topic));
    }

    List<ConsumerRecord<String, byte[]>> read() {
        consumer.poll(Duration.ofMillis(200)).forEach(records::add);
        return records;
    }

    /** The values of {@code n} by key, each event counted where it came first. */
    Map<String, List<Integer>> numbersByKey() {
        Map<UUID, ConsumerRecord<String, byte[]>> first = new LinkedHashMap<>();
        read().forEach(found -> first.putIfAbsent(Incoming.of(found).id(), found));
        Map<String, List<Integer>> numbers = new LinkedHashMap<>();
        first.values()
                .forEach(found -> numbers.computeIfAbsent(found.key(), key -> new ArrayList<>())
                        .add(Stage.MAPPER
                                .readTree(new String(found.value(), StandardCharsets.UTF_8))
                                .get("n")
                                .asInt()));
        return numbers;
    }

    @Override
    public void close() {
        consumer.close();
    }
}
