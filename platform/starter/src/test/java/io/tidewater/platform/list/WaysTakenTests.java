package io.tidewater.platform.list;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidewater.platform.scope.SqlPredicate;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class WaysTakenTests {

    private static final List<Object> SEARCH = List.of("a word");
    private static final Way SHORT = way("short");
    private static final Way LONG = way("long");

    private final AtomicLong now = new AtomicLong();
    private final WaysTaken taken = new WaysTaken(now::get);

    private static Way way(String name) {
        return new Way(name, "stone s", SqlPredicate.ALL, Way.WHOLE);
    }

    @Test
    void goesTheWayFirstThatLedToThePage() {
        taken.led(SEARCH, LONG);

        assertThat(taken.ordered(SEARCH, List.of(SHORT, LONG))).containsExactly(LONG, SHORT);
        assertThat(taken.ordered(List.of("another"), List.of(SHORT, LONG))).containsExactly(SHORT, LONG);
    }

    @Test
    void forgetsAWayHoweverOftenItIsGone() {
        for (int tenth = 0; tenth < 10; tenth++) {
            taken.led(SEARCH, LONG);
            now.addAndGet(WaysTaken.REMEMBERED.toNanos() / 10);
        }

        assertThat(taken.ordered(SEARCH, List.of(SHORT, LONG))).containsExactly(SHORT, LONG);
    }
}
