package io.tidewater.platform.event;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;

/** The topics of events: their names, and their creation with the right number of partitions before a broker guesses. */
final class EventTopics {

    private static final int PATIENCE_SECONDS = 10;

    private final KafkaAddress address;
    private final int partitions;
    private final short replicas;
    private final Set<String> known = ConcurrentHashMap.newKeySet();

    EventTopics(KafkaAddress address, int partitions, short replicas) {
        this.address = address;
        this.partitions = partitions;
        this.replicas = replicas;
    }

    static String nameOf(String service) {
        return "tidewater." + service + ".events";
    }

    /** Creates what is missing. Costs a round trip only until the topics are known to exist. */
    void ensure(Set<String> topics) throws InterruptedException {
        ensure(topics, partitions);
    }

    /** Creates the topic of a consumer's dead letters, where order over all keys is easiest to read from one partition. */
    void ensureDeadLetters(String topic) throws InterruptedException {
        ensure(Set.of(topic), 1);
    }

    private void ensure(Set<String> topics, int partitionsEach) throws InterruptedException {
        if (known.containsAll(topics)) {
            return;
        }
        try (Admin admin = Admin.create(address.admin())) {
            for (String topic : topics) {
                if (!exists(admin, topic)) {
                    create(admin, topic, partitionsEach);
                }
                known.add(topic);
            }
        } catch (ExecutionException | TimeoutException e) {
            throw new BrokerAwayException("Cannot look up or create the topics " + topics, e);
        }
    }

    private boolean exists(Admin admin, String topic)
            throws InterruptedException, ExecutionException, TimeoutException {
        try {
            admin.describeTopics(Set.of(topic)).allTopicNames().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            return true;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof UnknownTopicOrPartitionException) {
                return false;
            }
            throw e;
        }
    }

    private void create(Admin admin, String topic, int partitionsEach)
            throws InterruptedException, ExecutionException, TimeoutException {
        NewTopic wanted = new NewTopic(
                        topic, Optional.of(partitionsEach), replicas < 0 ? Optional.empty() : Optional.of(replicas))
                .configs(Map.of(
                        TopicConfig.RETENTION_MS_CONFIG, "-1",
                        TopicConfig.RETENTION_BYTES_CONFIG, "-1",
                        TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_DELETE));
        try {
            admin.createTopics(Set.of(wanted)).all().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            // Another instance was first.
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw e;
            }
        }
    }
}
