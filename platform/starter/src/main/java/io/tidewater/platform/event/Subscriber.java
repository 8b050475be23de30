package io.tidewater.platform.event;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.kafka.listener.ConsumerAwareRebalanceListener;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.ContainerProperties.AckMode;

/** A running subscription: a Spring Kafka container that starts as soon as the broker can be reached. */
final class Subscriber {

    private static final long POLL_MILLIS = 1_000;
    private static final long STOP_MILLIS = 10_000;

    private final EventSubscription subscription;
    private final EventTopics topics;
    private final ConcurrentMessageListenerContainer<String, byte[]> container;
    private volatile boolean wanted = true;
    private Thread starter = Thread.ofVirtual().unstarted(() -> {});

    Subscriber(
            EventSubscription subscription,
            EventTopics topics,
            ConsumerFactory<String, byte[]> consumers,
            Intake intake,
            EventProperties properties,
            boolean fromBeginning) {
        this.subscription = subscription;
        this.topics = topics;
        ContainerProperties settings =
                new ContainerProperties(subscription.topics().toArray(String[]::new));
        settings.setAckMode(AckMode.MANUAL);
        settings.setPollTimeout(POLL_MILLIS);
        settings.setShutdownTimeout(STOP_MILLIS);
        settings.setMessageListener(new BatchListener(intake, properties, () -> wanted));
        if (fromBeginning) {
            settings.setConsumerRebalanceListener(new FromBeginning());
        }
        this.container = new ConcurrentMessageListenerContainer<>(consumers, settings);
        container.setConcurrency(subscription.concurrency());
        container.setBeanName(subscription.name());
    }

    /** Returns at once; a service must start and answer while Kafka is away. */
    void start() {
        starter = Thread.ofVirtual().name("start-" + subscription.name()).start(this::startWhenPossible);
    }

    void stop() {
        wanted = false;
        starter.interrupt();
        try {
            starter.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        container.stop();
    }

    private void startWhenPossible() {
        Outage outage = new Outage("The start of consumer " + subscription.name());
        while (wanted) {
            try {
                topics.ensure(subscription.topics());
                container.start();
                outage.over();
                return;
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                try {
                    Thread.sleep(outage.failed(e));
                } catch (InterruptedException stopped) {
                    return;
                }
            }
        }
    }

    /** Reads each partition from its first event, once per start and not after each rebalance. */
    private static final class FromBeginning implements ConsumerAwareRebalanceListener {

        private final Set<TopicPartition> begun = new HashSet<>();

        @Override
        public synchronized void onPartitionsAssigned(Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
            Set<TopicPartition> fresh = new HashSet<>(partitions);
            fresh.removeIf(partition -> !begun.add(partition));
            if (!fresh.isEmpty()) {
                consumer.seekToBeginning(fresh);
            }
        }
    }
}
