package io.tidewater.platform.event;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;

/** Tells the log once that something is away and once that it is back, and how long to wait between attempts. */
final class Outage {

    private static final Logger log = LoggerFactory.getLogger(Outage.class);
    private static final long SHORTEST_MILLIS = 100;
    private static final long LONGEST_MILLIS = 3_000;

    private final String what;
    private @Nullable Instant since;
    private long waitMillis = SHORTEST_MILLIS;

    Outage(String what) {
        this.what = what;
    }

    /** Counts a failed attempt and answers how long to wait before the next. */
    synchronized Duration failed(Throwable reason) {
        if (since == null) {
            since = Instant.now();
            log.warn("{} is held up and keeps trying: {}", what, rootOf(reason));
        } else {
            log.debug("{} is still held up", what, reason);
        }
        Duration wait = Duration.ofMillis(waitMillis);
        waitMillis = Math.min(waitMillis * 2, LONGEST_MILLIS);
        return wait;
    }

    synchronized void over() {
        if (since != null) {
            log.info("{} works again after {}", what, Duration.between(since, Instant.now()));
            since = null;
            waitMillis = SHORTEST_MILLIS;
        }
    }

    synchronized boolean lasts() {
        return since != null;
    }

    private static String rootOf(Throwable reason) {
        Throwable root = NestedExceptionUtils.getMostSpecificCause(reason);
        return root.equals(reason) ? reason.toString() : reason + "; " + root;
    }
}
