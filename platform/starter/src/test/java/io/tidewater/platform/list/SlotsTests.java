package io.tidewater.platform.list;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidewater.platform.data.TypedText;
import io.tidewater.platform.search.RealPostgres;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SlotsTests {

    private static final Instant NOW = Instant.parse("2026-07-14T09:30:00Z");
    private static final Random RANDOM = new Random(7);

    @Test
    void holdsEveryTimeOfAStretchAndNoneThatIsEarlier() {
        for (int i = 0; i < 60; i++) {
            Instant from = NOW.minusMillis((long) Math.pow(10, 2 + 9.0 * RANDOM.nextDouble()));
            List<Instant> slots = Slots.holding(from, NOW);

            assertThat(slots).hasSizeLessThan(100).doesNotHaveDuplicates();
            assertThat(held(slots, from)).isTrue();
            assertThat(held(slots, NOW)).isTrue();
            assertThat(held(slots, NOW.minusMillis(1))).isTrue();
            assertThat(held(slots, between(from, NOW))).isTrue();
            assertThat(held(slots, from.minusSeconds(10))).isFalse();
            assertThat(held(slots, between(from.minus(Duration.ofDays(200)), from.minusSeconds(10))))
                    .isFalse();
        }
    }

    @Test
    void namesEachSlotOfATimeOnce() {
        List<String> names = RealPostgres.client()
                .sql("select unnest(" + Slots.of("timestamptz '2026-07-14 09:30:00+00'") + ")::text")
                .query(String.class)
                .list();

        assertThat(names).hasSize(6).doesNotHaveDuplicates();
    }

    /** As PostgreSQL says, whose slots the index has. */
    private static boolean held(List<Instant> slots, Instant time) {
        return RealPostgres.client()
                .sql("select " + Slots.of("cast(:time as timestamptz)") + " && :slots")
                .param("time", time.toString())
                .param(
                        "slots",
                        TypedText.of(
                                "timestamptz[]",
                                slots.stream().map(Instant::toString).collect(Collectors.joining(",", "{", "}"))))
                .query(Boolean.class)
                .single();
    }

    private static Instant between(Instant from, Instant to) {
        return from.plusMillis(
                (long) (RANDOM.nextDouble() * Duration.between(from, to).toMillis()));
    }
}
