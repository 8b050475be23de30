package io.tidewater.platform.event;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** How current a consumer's data is: the {@code asOf} of answers that come from a projection. */
public final class ConsumerProgress {

    private static final Duration FRESH = Duration.ofMillis(250);
    private static final Duration PAUSE_WHEN_AWAY = Duration.ofSeconds(5);

    /** The id of an event tells when it was written; the newest one in the inbox is found by the primary key. */
    private static final String LAST_APPLIED = """
            select uuid_extract_timestamp(event_id) as at
            from inbox
            where consumer = ? and event_id <= ?
            order by event_id desc
            limit 1
            """;

    private final EventSubscriptions subscriptions;
    private final JdbcTemplate jdbc;
    private final Clock clock;
    private final Map<String, Reading> readings = new ConcurrentHashMap<>();

    ConsumerProgress(EventSubscriptions subscriptions, JdbcTemplate jdbc, Clock clock) {
        this.subscriptions = subscriptions;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Up to when the consumer has applied everything its topics hold: now when nothing waits, otherwise the time of the
     * last event applied; {@link Instant#EPOCH} when there was none yet. At most a quarter of a second old.
     */
    public Instant caughtUpAt(String consumer) {
        Reading reading = reading(consumer, FRESH);
        if (reading.lag().isPresent() && reading.lag().getAsLong() == 0) {
            return reading.at();
        }
        Instant applied = lastApplied(consumer);
        return applied.isAfter(reading.caughtUp()) ? applied : reading.caughtUp();
    }

    /** How many records wait, by a reading not older than the given age; empty when Kafka cannot tell. */
    OptionalLong lag(String consumer, Duration notOlder) {
        return reading(consumer, notOlder).lag();
    }

    List<State> all() {
        return subscriptions.names().stream().map(this::state).toList();
    }

    private State state(String consumer) {
        OptionalLong lag = lag(consumer, FRESH);
        return new State(
                consumer,
                subscriptions.isRunning(consumer),
                lag.isPresent() ? lag.getAsLong() : null,
                caughtUpAt(consumer));
    }

    private Reading reading(String consumer, Duration notOlder) {
        return readings.compute(consumer, (name, last) -> {
            Instant now = clock.instant();
            if (last != null && now.isBefore(last.at().plus(last.lag().isPresent() ? notOlder : PAUSE_WHEN_AWAY))) {
                return last;
            }
            Instant caughtUp = last == null ? Instant.EPOCH : last.caughtUp();
            try {
                long lag = subscriptions.lag(name);
                return new Reading(now, OptionalLong.of(lag), lag == 0 ? now : caughtUp);
            } catch (BrokerAwayException e) {
                return new Reading(now, OptionalLong.empty(), caughtUp);
            }
        });
    }

    private Instant lastApplied(String consumer) {
        return jdbc
                .query(
                        LAST_APPLIED,
                        (row, number) -> row.getTimestamp("at").toInstant(),
                        consumer,
                        UuidCreator.getTimeOrderedEpochMax(clock.instant()))
                .stream()
                .findFirst()
                .orElse(Instant.EPOCH);
    }

    private record Reading(Instant at, OptionalLong lag, Instant caughtUp) {}

    /** What operators see of a consumer; the lag is null when Kafka cannot tell. */
    record State(String consumer, boolean running, @Nullable Long lag, Instant caughtUpAt) {}
}
