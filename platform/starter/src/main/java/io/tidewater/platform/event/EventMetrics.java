package io.tidewater.platform.event;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.TransactionException;

/** What tells operators that events do not flow: backlog and age of the outbox, dead letters, lag of each consumer. */
final class EventMetrics implements MeterBinder {

    private static final Duration LAG_AGE = Duration.ofSeconds(10);

    /** Counting stops at a number that is alarming anyway. */
    private static final String BACKLOG = "select count(*) from (select 1 from outbox limit 1000000) o";

    private static final String OLDEST = """
            select coalesce(extract(epoch from clock_timestamp() - min(first.at)), 0)
            from outbox_shard s
            cross join lateral (select at from outbox o where o.shard = s.id order by o.seq limit 1) first
            """;

    private static final String DEAD_LETTERS = "select count(*) from dead_letter where state = 'waiting'";

    private final JdbcTemplate jdbc;
    private final EventSubscriptions subscriptions;
    private final ConsumerProgress progress;

    EventMetrics(JdbcTemplate jdbc, EventSubscriptions subscriptions, ConsumerProgress progress) {
        this.jdbc = jdbc;
        this.subscriptions = subscriptions;
        this.progress = progress;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("tidewater.outbox.backlog", () -> number(BACKLOG))
                .description("Events written and not yet sent")
                .register(registry);
        Gauge.builder("tidewater.outbox.oldest", () -> number(OLDEST))
                .description("Age of the oldest event not yet sent")
                .baseUnit("seconds")
                .register(registry);
        Gauge.builder("tidewater.dead.letters", () -> number(DEAD_LETTERS))
                .description("Events set aside that wait for an operator")
                .register(registry);
        for (String consumer : subscriptions.names()) {
            Gauge.builder("tidewater.consumer.lag", () -> lag(consumer))
                    .description("Records a consumer has not got past")
                    .tag("consumer", consumer)
                    .register(registry);
        }
    }

    private double lag(String consumer) {
        var lag = progress.lag(consumer, LAG_AGE);
        return lag.isPresent() ? lag.getAsLong() : Double.NaN;
    }

    private double number(String sql) {
        try {
            Double value = jdbc.queryForObject(sql, Double.class);
            return value == null ? Double.NaN : value;
        } catch (DataAccessException | TransactionException e) {
            // A scrape while the database is away says "unknown"; the database has alerts of its own.
            return Double.NaN;
        }
    }
}
