package io.tidewater.platform.event;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.JdbcTemplate;

/** Keeps monthly partitions of the event table ahead of time: at start-up and daily. */
final class EventPartitions implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(EventPartitions.class);
    private static final int MONTHS_AHEAD = 2;

    private final JdbcTemplate jdbc;
    private volatile boolean running;
    private Thread keeper = Thread.ofVirtual().unstarted(() -> {});

    EventPartitions(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void start() {
        running = true;
        keeper = Thread.ofVirtual().name("event-partitions").start(this::keep);
    }

    @Override
    public void stop() {
        running = false;
        keeper.interrupt();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    int createComingMonths() {
        Integer created = jdbc.queryForObject("select create_event_partitions(?)", Integer.class, MONTHS_AHEAD);
        return created == null ? 0 : created;
    }

    private void keep() {
        while (running) {
            Duration wait = Duration.ofDays(1);
            try {
                int created = createComingMonths();
                if (created > 0) {
                    log.info("Created {} monthly partitions of the event table", created);
                }
            } catch (RuntimeException e) {
                // The default partition takes the events meanwhile, so nothing is lost by trying again later.
                log.warn("Could not create partitions of the event table: {}", e.toString());
                wait = Duration.ofMinutes(5);
            }
            try {
                Thread.sleep(wait);
            } catch (InterruptedException e) {
                return;
            }
        }
    }
}
