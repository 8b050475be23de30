package io.tidewater.platform.event;

import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.transaction.support.TransactionTemplate;

/** Builds consumers out of this service's database, its Kafka and its name. */
final class SubscriberFactory {

    private final String service;
    private final KafkaAddress address;
    private final EventTopics topics;
    private final EventProperties properties;
    private final ConsumerStore store;
    private final TransactionTemplate transaction;

    SubscriberFactory(
            String service,
            KafkaAddress address,
            EventTopics topics,
            EventProperties properties,
            ConsumerStore store,
            TransactionTemplate transaction) {
        this.service = service;
        this.address = address;
        this.topics = topics;
        this.properties = properties;
        this.store = store;
        this.transaction = transaction;
    }

    /** Consumers of two services may share a name, their Kafka groups may not. */
    static String group(String service, String consumer) {
        return consumer.startsWith(service + ".") ? consumer : service + "." + consumer;
    }

    Subscriber create(EventSubscription subscription, boolean fromBeginning) {
        String group = group(service, subscription.name());
        return new Subscriber(
                subscription,
                topics,
                new DefaultKafkaConsumerFactory<>(address.consumer(group)),
                intake(subscription),
                properties,
                fromBeginning);
    }

    Intake intake(EventSubscription subscription) {
        return new Intake(
                subscription, store.inbox(), store.deadLetters(), store.delivery(), store.copies(), transaction);
    }

    void forget(String consumer) {
        transaction.executeWithoutResult(status -> {
            store.inbox().forget(consumer);
            store.deadLetters().forget(consumer);
        });
    }

    /** What all consumers of a service share. */
    record ConsumerStore(Inbox inbox, DeadLetters deadLetters, Delivery delivery, DeadLetterCopies copies) {}
}
