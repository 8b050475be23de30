package io.tidewater.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RequestTurnsTests {

    private final AtomicLong now = new AtomicLong();
    private final List<String> begun = new CopyOnWriteArrayList<>();

    @Test
    void beginsInTheOrderInWhichTheyCame() {
        RequestTurns turns = turns(Duration.ofMinutes(1));
        RequestTurns.Turn first = turns.take();
        come(turns, "second", 1);
        come(turns, "third", 2);
        assertThat(begun).isEmpty();

        first.close();

        await().untilAsserted(() -> assertThat(begun).containsExactly("second", "third"));
        assertThat(turns.waiting()).isZero();
    }

    @Test
    void endsATurnThatTakesLong() {
        RequestTurns turns = turns(Duration.ofMinutes(1));
        RequestTurns.Turn slow = turns.take();
        come(turns, "second", 1);

        now.addAndGet(RequestTurns.LONGEST.toNanos() - 1);
        turns.passOn();
        assertThat(turns.waiting()).as("not long enough").isOne();
        now.incrementAndGet();
        turns.passOn();

        await().untilAsserted(() -> assertThat(begun).containsExactly("second"));
        slow.close();
        turns.take();
        come(turns, "third", 1);
        assertThat(begun)
                .as("the end of what had lost its turn gives no second one")
                .containsExactly("second");
    }

    @Test
    void looksForThemByItself() {
        try (RequestTurns turns = turns(Duration.ofMinutes(1))) {
            turns.begin();
            turns.take();
            come(turns, "second", 1);

            now.addAndGet(RequestTurns.LONGEST.toNanos());

            await().untilAsserted(() -> assertThat(begun).containsExactly("second"));
        }
    }

    @Test
    void letsNobodyWaitForEver() {
        RequestTurns turns = turns(Duration.ofMillis(1));
        turns.take();

        RequestTurns.Turn second = turns.take();
        second.close();
        come(turns, "third", 0);

        await().untilAsserted(() -> assertThat(begun).containsExactly("third"));
    }

    @Test
    void goesWithoutATurnWhenTheThreadIsToEnd() {
        RequestTurns turns = turns(Duration.ofMinutes(1));
        turns.take();

        Thread.currentThread().interrupt();
        turns.take();

        assertThat(Thread.interrupted()).isTrue();
    }

    private RequestTurns turns(Duration patience) {
        return new RequestTurns(1, patience, now::get);
    }

    /** A request that is over as soon as it began; returns when so many wait. */
    private void come(RequestTurns turns, String name, int waiting) {
        Thread.startVirtualThread(() -> {
            try (RequestTurns.Turn _ = turns.take()) {
                begun.add(name);
            }
        });
        if (waiting > 0) {
            await().until(() -> turns.waiting() == waiting);
        }
    }
}
