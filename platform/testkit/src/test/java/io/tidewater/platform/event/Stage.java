package io.tidewater.platform.event;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.tidewater.platform.event.SubscriberFactory.ConsumerStore;
import io.tidewater.testkit.infra.Broker;
import io.tidewater.testkit.infra.Database;
import io.tidewater.testkit.infra.Infrastructure;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.flywaydb.core.Flyway;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** One service's side of the events without the service: a database with the platform's tables and a topic of its own. */
final class Stage implements AutoCloseable {

    static final JsonMapper MAPPER = JsonMapper.shared();

    private static final Broker BROKER = Infrastructure.instance().newBroker();

    final String service = "stage-" + UUID.randomUUID().toString().substring(0, 8);
    final HikariDataSource dataSource;
    final JdbcTemplate jdbc;
    final JdbcTransactionManager transactions;
    final TransactionTemplate transaction;
    final RelaySignal signal = new RelaySignal();
    final EventLog log;
    final Outbox outbox;
    final EventTopics topics;
    final KafkaAddress address;
    final DeadLetters deadLetters;
    final EventProperties properties;

    Stage() {
        this(Infrastructure.instance().newDatabase(), BROKER.bootstrap(), 3);
    }

    Stage(Database database, String bootstrap, int workers) {
        HikariConfig pool = new HikariConfig();
        pool.setJdbcUrl(database.url());
        pool.setUsername(database.user());
        pool.setPassword(database.password());
        pool.setMaximumPoolSize(16);
        pool.setConnectionTimeout(1_000);
        this.dataSource = new HikariDataSource(pool);
        Flyway.configure()
                .dataSource(dataSource)
                .locations("classpath:db/platform")
                .load()
                .migrate();
        this.jdbc = new JdbcTemplate(dataSource);
        this.transactions = new JdbcTransactionManager(dataSource);
        this.transaction = new TransactionTemplate(transactions);
        this.properties = new EventProperties(
                true,
                workers,
                500,
                Duration.ofMillis(5),
                12,
                (short) 1,
                262_144,
                List.of(Duration.ofMillis(10), Duration.ofMillis(20)),
                Duration.ofSeconds(30));
        this.address = new KafkaAddress(new KafkaProperties(), bootstrap);
        this.topics = new EventTopics(address, properties.partitions(), properties.replicas());
        this.log = new JdbcEventLog(jdbc, new EventJson(MAPPER, properties.mostBytes()), () -> null, signal::committed);
        this.outbox = new Outbox(jdbc);
        this.deadLetters = new DeadLetters(jdbc, MAPPER);
    }

    static Broker broker() {
        return BROKER;
    }

    String topic() {
        return EventTopics.nameOf(service);
    }

    Publisher publisher() {
        return publisher(() -> new KafkaProducer<>(address.producer()));
    }

    Publisher publisher(Supplier<Producer<String, byte[]>> producers) {
        return new Publisher(service, topics, producers);
    }

    Relay relay() {
        return relay(publisher());
    }

    Relay relay(Publisher publisher) {
        return new Relay(outbox, publisher, signal, transaction, properties);
    }

    EventSubscriptions subscriptions(EventSubscription... subscriptions) {
        DeadLetterCopies copies = new DeadLetterCopies(
                topics, Executors.newVirtualThreadPerTaskExecutor(), () -> new KafkaProducer<>(address.producer()));
        ConsumerStore store =
                new ConsumerStore(new Inbox(jdbc), deadLetters, new Delivery(MAPPER, new EventSpans(null)), copies);
        SubscriberFactory factory = new SubscriberFactory(service, address, topics, properties, store, transaction);
        return new EventSubscriptions(List.of(subscriptions), factory, new ConsumerLag(address, service), true);
    }

    ConsumerProgress progress(EventSubscriptions subscriptions) {
        return new ConsumerProgress(subscriptions, jdbc, Clock.systemUTC());
    }

    DeadLetterDesk desk(EventSubscriptions subscriptions) {
        return new DeadLetterDesk(deadLetters, subscriptions, transaction, signal::committed);
    }

    /** Writes numbered events of one key, each in a transaction of its own. */
    void write(String key, int from, int to) {
        for (int n = from; n <= to; n++) {
            NewEvent event = NewEvent.of("thing.changed", key, Map.of("n", n));
            transaction.executeWithoutResult(status -> log.append(event));
        }
    }

    long outboxSize() {
        Long size = jdbc.queryForObject("select count(*) from outbox", Long.class);
        return size == null ? 0 : size;
    }

    @Override
    public void close() {
        dataSource.close();
    }
}
