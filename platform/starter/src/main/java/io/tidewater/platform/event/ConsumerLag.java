package io.tidewater.platform.event;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.TopicPartitionInfo;
import org.jspecify.annotations.Nullable;

/** Asks Kafka how far a consumer's group is behind its topics, over all instances. */
final class ConsumerLag implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 2_000;

    private final KafkaAddress address;
    private final String service;
    private final Map<String, List<TopicPartition>> partitions = new HashMap<>();
    private @Nullable Admin admin;

    ConsumerLag(KafkaAddress address, String service) {
        this.address = address;
        this.service = service;
    }

    synchronized long of(EventSubscription subscription) {
        try {
            Map<TopicPartition, OffsetSpec> latest = new HashMap<>();
            for (String topic : subscription.topics()) {
                partitionsOf(topic).forEach(partition -> latest.put(partition, OffsetSpec.latest()));
            }
            String group = SubscriberFactory.group(service, subscription.name());
            // Committed first: what is added between the two questions counts as lag, never as applied.
            Map<TopicPartition, OffsetAndMetadata> committed = admin().listConsumerGroupOffsets(group)
                    .partitionsToOffsetAndMetadata()
                    .get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
            Map<TopicPartition, ListOffsetsResultInfo> ends =
                    admin().listOffsets(latest).all().get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
            return ends.entrySet().stream()
                    .mapToLong(end -> behind(end.getValue().offset(), committed.get(end.getKey())))
                    .sum();
        } catch (ExecutionException | TimeoutException | KafkaException e) {
            throw new BrokerAwayException("Kafka does not tell the lag of " + subscription.name(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BrokerAwayException("Interrupted while asking for the lag of " + subscription.name(), e);
        }
    }

    private static long behind(long end, @Nullable OffsetAndMetadata committed) {
        return Math.max(0, end - (committed == null ? 0 : committed.offset()));
    }

    private List<TopicPartition> partitionsOf(String topic)
            throws InterruptedException, ExecutionException, TimeoutException {
        List<TopicPartition> known = partitions.get(topic);
        if (known == null) {
            TopicDescription description = admin().describeTopics(List.of(topic))
                    .allTopicNames()
                    .get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)
                    .get(topic);
            if (description == null) {
                return List.of();
            }
            known = description.partitions().stream()
                    .map((TopicPartitionInfo partition) -> new TopicPartition(topic, partition.partition()))
                    .toList();
            partitions.put(topic, known);
        }
        return known;
    }

    private Admin admin() {
        if (admin == null) {
            admin = Admin.create(address.admin());
        }
        return admin;
    }

    @Override
    public synchronized void close() {
        if (admin != null) {
            admin.close(Duration.ofSeconds(1));
            admin = null;
        }
    }
}
