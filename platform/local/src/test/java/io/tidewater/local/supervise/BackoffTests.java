package io.tidewater.local.supervise;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BackoffTests {

    private static final Duration SHORT_LIFE = Duration.ofSeconds(1);

    private final Backoff backoff = new Backoff();

    @Test
    void theFirstPauseIsShort() {
        assertThat(backoff.after(SHORT_LIFE)).isEqualTo(Backoff.FIRST);
    }

    @Test
    void thePauseDoublesWhileThePartKeepsDying() {
        backoff.after(SHORT_LIFE);

        assertThat(backoff.after(SHORT_LIFE)).isEqualTo(Backoff.FIRST.multipliedBy(2));
        assertThat(backoff.after(SHORT_LIFE)).isEqualTo(Backoff.FIRST.multipliedBy(4));
    }

    @Test
    void thePauseNeverExceedsItsBound() {
        for (int death = 0; death < 40; death++) {
            assertThat(backoff.after(SHORT_LIFE)).isLessThanOrEqualTo(Backoff.LONGEST);
        }
        assertThat(backoff.after(SHORT_LIFE)).isEqualTo(Backoff.LONGEST);
    }

    @Test
    void aLifeThatHeldMakesThePauseShortAgain() {
        backoff.after(SHORT_LIFE);
        backoff.after(SHORT_LIFE);

        assertThat(backoff.after(Backoff.HELD)).isEqualTo(Backoff.FIRST);
    }
}
