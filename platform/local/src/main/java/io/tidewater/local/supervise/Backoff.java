package io.tidewater.local.supervise;

import java.time.Duration;

/** The pause before a dead part is started again: short at first, doubled while it keeps dying, short again after it held. */
final class Backoff {

    static final Duration FIRST = Duration.ofMillis(500);
    static final Duration LONGEST = Duration.ofSeconds(30);
    static final Duration HELD = Duration.ofSeconds(60);

    private Duration next = FIRST;

    /** The pause after a life of this length. */
    Duration after(Duration life) {
        if (life.compareTo(HELD) >= 0) {
            next = FIRST;
        }
        Duration pause = next;
        Duration doubled = next.multipliedBy(2);
        next = doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
        return pause;
    }
}
