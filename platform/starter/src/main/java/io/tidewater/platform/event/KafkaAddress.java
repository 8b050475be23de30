package io.tidewater.platform.event;

import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.core.env.Environment;

/** Where Kafka is and how we talk to it: Spring Boot's settings plus what our promises of order and no loss need. */
record KafkaAddress(KafkaProperties properties, String bootstrap) {

    /** {@code TIDEWATER_KAFKA} wins over {@code spring.kafka.bootstrap-servers}. */
    static KafkaAddress from(KafkaProperties properties, Environment environment) {
        String given = environment.getProperty("TIDEWATER_KAFKA");
        return new KafkaAddress(properties, given == null ? String.join(",", properties.getBootstrapServers()) : given);
    }

    Map<String, Object> admin() {
        return with(
                properties.buildAdminProperties(),
                Map.of(
                        CommonClientConfigs.REQUEST_TIMEOUT_MS_CONFIG, 5_000,
                        CommonClientConfigs.DEFAULT_API_TIMEOUT_MS_CONFIG, 8_000));
    }

    Map<String, Object> producer() {
        Map<String, Object> ours = new HashMap<>();
        ours.put(ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, StringSerializer.class);
        ours.put(ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class);
        ours.put(ProducerConfig.ACKS_CONFIG, "all");
        ours.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        // A broker that does not know the producer yet takes any first sequence number, so with more than one request
        // on
        // the way the second can overtake a first that met a partition without its leader, as new ones are for a
        // moment.
        ours.put(ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION, 1);
        ours.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        ours.put(ProducerConfig.BATCH_SIZE_CONFIG, 128 * 1024);
        ours.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000);
        ours.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 10_000);
        ours.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 5_000);
        ours.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
        return with(properties.buildProducerProperties(), ours);
    }

    Map<String, Object> consumer(String group) {
        Map<String, Object> ours = new HashMap<>();
        ours.put(ConsumerConfig.GROUP_ID_CONFIG, group);
        ours.put(ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, StringDeserializer.class);
        ours.put(ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
        ours.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        ours.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        ours.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        ours.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 500);
        // A killed instance holds its partitions until its session ends, so the session is short.
        ours.put(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, 10_000);
        ours.put(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG, 2_000);
        ours.put(ConsumerConfig.METADATA_MAX_AGE_CONFIG, 30_000);
        return with(properties.buildConsumerProperties(), ours);
    }

    private Map<String, Object> with(Map<String, Object> theirs, Map<String, Object> ours) {
        Map<String, Object> all = new HashMap<>(theirs);
        all.putAll(ours);
        all.put(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, bootstrap);
        all.put(CommonClientConfigs.RECONNECT_BACKOFF_MAX_MS_CONFIG, 2_000);
        return all;
    }
}
