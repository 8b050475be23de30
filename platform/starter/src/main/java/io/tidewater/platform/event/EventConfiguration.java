package io.tidewater.platform.event;

import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import java.util.function.Supplier;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Sets up the event log and its relay in every service with a database; the topic is named by {@code tidewater.service}. */
@AutoConfiguration(
        afterName = {
            "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
            "org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration",
            "org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration",
            "org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration",
            "org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration",
            "org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration"
        })
@ConditionalOnBean({JdbcTemplate.class, PlatformTransactionManager.class})
@EnableConfigurationProperties({EventProperties.class, KafkaProperties.class})
@Import({ConsumerConfiguration.class, OperatorConfiguration.class})
public class EventConfiguration {

    @Bean
    KafkaAddress kafkaAddress(KafkaProperties kafka, Environment environment) {
        return KafkaAddress.from(kafka, environment);
    }

    @Bean
    EventTopics eventTopics(KafkaAddress address, EventProperties properties) {
        return new EventTopics(address, properties.partitions(), properties.replicas());
    }

    @Bean
    RelaySignal relaySignal() {
        return new RelaySignal();
    }

    @Bean
    EventLog eventLog(
            JdbcTemplate jdbc,
            JsonMapper mapper,
            EventProperties properties,
            RelaySignal signal,
            ObjectProvider<Tracer> tracer) {
        // Looked up once: to resolve it for each event took a sixth of what a busy service did.
        Tracer used = tracer.getIfAvailable();
        Supplier<@Nullable String> trace = () -> traceOf(used);
        return new JdbcEventLog(jdbc, new EventJson(mapper, properties.mostBytes()), trace, signal::committed);
    }

    @Bean
    Outbox outbox(JdbcTemplate jdbc) {
        return new Outbox(jdbc);
    }

    @Bean
    ServiceName serviceName(@Value("${tidewater.service:${spring.application.name:}}") String service) {
        return new ServiceName(service);
    }

    @Bean
    Publisher publisher(ServiceName service, EventTopics topics, KafkaAddress address) {
        return new Publisher(service.value(), topics, () -> new KafkaProducer<>(address.producer()));
    }

    @Bean
    Relay relay(
            Outbox outbox,
            Publisher publisher,
            RelaySignal signal,
            PlatformTransactionManager transactions,
            EventProperties properties) {
        return new Relay(outbox, publisher, signal, new TransactionTemplate(transactions), properties);
    }

    @Bean
    EventPartitions eventPartitions(JdbcTemplate jdbc) {
        return new EventPartitions(jdbc);
    }

    private static @Nullable String traceOf(@Nullable Tracer tracer) {
        Span span = tracer == null ? null : tracer.currentSpan();
        return span == null ? null : EventSpans.written(span.context());
    }
}
