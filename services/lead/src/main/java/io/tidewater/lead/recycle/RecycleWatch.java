package io.tidewater.lead.recycle;

import io.tidewater.platform.event.Causation;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Sweeps once a minute. Two instances share the work: each takes the leads the other does not hold. An instance whose clock is
 * far from the database's takes nothing back, since leads cannot be given back to their owners by setting a clock right.
 */
@Component
class RecycleWatch {

    private static final Logger log = LoggerFactory.getLogger(RecycleWatch.class);

    private final Recycling recycling;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final Duration tolerance;

    RecycleWatch(
            Recycling recycling,
            JdbcClient jdbc,
            Clock clock,
            @Value("${tidewater.lead.clock-tolerance:PT10M}") Duration tolerance) {
        this.recycling = recycling;
        this.jdbc = jdbc;
        this.clock = clock;
        this.tolerance = tolerance;
    }

    @Scheduled(fixedDelayString = "PT1M", initialDelayString = "${tidewater.lead.first-sweep:PT1M}")
    void byTheClock() {
        Instant now = clock.instant();
        if (isTrusted(now)) {
            Causation.asSystem("recycling", () -> all(now));
        }
    }

    /** Sweeps until nothing is left. */
    void all(Instant now) {
        while (recycling.sweep(now) > 0) {
            log.debug("Swept a chunk of leads at {}", now);
        }
    }

    private boolean isTrusted(Instant now) {
        Instant database = jdbc.sql("select clock_timestamp()")
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
        boolean trusted = Duration.between(database, now).abs().compareTo(tolerance) <= 0;
        if (!trusted) {
            log.error(
                    "This clock says {} and the database's {}: no lead is taken back until they agree", now, database);
        }
        return trusted;
    }
}
