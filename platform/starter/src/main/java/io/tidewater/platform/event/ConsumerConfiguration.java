package io.tidewater.platform.event;

import io.micrometer.tracing.Tracer;
import io.tidewater.platform.event.SubscriberFactory.ConsumerStore;
import java.time.Clock;
import java.util.concurrent.Executors;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** The consuming side: subscriptions, what stands aside, and what operators and answers ask of them. */
@Configuration(proxyBeanMethods = false)
class ConsumerConfiguration {

    @Bean
    DeadLetters deadLetters(JdbcTemplate jdbc, JsonMapper mapper) {
        return new DeadLetters(jdbc, mapper);
    }

    @Bean
    DeadLetterCopies deadLetterCopies(EventTopics topics, KafkaAddress address) {
        return new DeadLetterCopies(
                topics, Executors.newVirtualThreadPerTaskExecutor(), () -> new KafkaProducer<>(address.producer()));
    }

    @Bean
    ConsumerLag consumerLag(KafkaAddress address, ServiceName service) {
        return new ConsumerLag(address, service.value());
    }

    @Bean
    EventSubscriptions eventSubscriptions(
            ObjectProvider<EventSubscription> subscriptions,
            SubscriberFactory factory,
            ConsumerLag lag,
            EventProperties properties) {
        return new EventSubscriptions(subscriptions.orderedStream().toList(), factory, lag, properties.enabled());
    }

    @Bean
    ConsumerStore consumerStore(
            JdbcTemplate jdbc,
            DeadLetters deadLetters,
            JsonMapper mapper,
            DeadLetterCopies copies,
            ObjectProvider<Tracer> tracer) {
        Delivery delivery = new Delivery(mapper, new EventSpans(tracer.getIfAvailable()));
        return new ConsumerStore(new Inbox(jdbc), deadLetters, delivery, copies);
    }

    @Bean
    SubscriberFactory subscriberFactory(
            ServiceName service,
            KafkaAddress address,
            EventTopics topics,
            EventProperties properties,
            ConsumerStore store,
            PlatformTransactionManager transactions) {
        return new SubscriberFactory(
                service.value(), address, topics, properties, store, new TransactionTemplate(transactions));
    }

    @Bean
    ConsumerProgress consumerProgress(EventSubscriptions subscriptions, JdbcTemplate jdbc) {
        // The machine's own time: it is compared with the broker's answers, not with anything of the business.
        return new ConsumerProgress(subscriptions, jdbc, Clock.systemUTC());
    }

    @Bean
    EventMetrics eventMetrics(JdbcTemplate jdbc, EventSubscriptions subscriptions, ConsumerProgress progress) {
        return new EventMetrics(jdbc, subscriptions, progress);
    }

    @Bean
    DeadLetterDesk deadLetterDesk(
            DeadLetters deadLetters,
            EventSubscriptions subscriptions,
            PlatformTransactionManager transactions,
            RelaySignal signal) {
        return new DeadLetterDesk(deadLetters, subscriptions, new TransactionTemplate(transactions), signal::committed);
    }

    @Bean
    Snapshots snapshots(
            ObjectProvider<SnapshotSource> sources, EventLog events, PlatformTransactionManager transactions) {
        return new Snapshots(sources.orderedStream().toList(), events, transactions, Clock.systemUTC());
    }
}
