package io.tidewater.platform.list;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidewater.platform.scope.SqlPredicate;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Of a million records, for a page of fifty. */
class ReachTests {

    private static final SqlPredicate WORDS = SqlPredicate.of("words");
    private static final SqlPredicate WHOLE_WORDS = SqlPredicate.of("whole words");
    private static final Instant NOW = Instant.ofEpochSecond(1_000_000);
    private static final Optional<TimeSlots> TIMES =
            Optional.of(new TimeSlots("created_at", List.of(Instant.EPOCH, NOW), 1_000_000, List.of(), NOW));

    @Test
    void looksEverFartherBackForWholeWords() {
        Reach reach = Reach.of(sought(0.05, 0, Optional.empty(), 0.05), 50, TIMES);

        assertThat(reach.walk()).as("a look takes less").isZero();
        assertThat(records(reach.nearLooks())).containsExactly(1_400.0, 2_800.0, 5_600.0, 11_200.0, 22_400.0, 44_800.0);
        assertThat(records(reach.farLooks())).containsExactly(89_600.0, 179_200.0, 358_400.0, 716_800.0);
    }

    @Test
    void passesSomeRecordsWhereManyHaveTheWord() {
        Reach reach = Reach.of(sought(0.2, 0, Optional.empty(), 0.2), 50, TIMES);

        assertThat(reach.walk()).isEqualTo(2_000);
        assertThat(records(reach.nearLooks())).startsWith(4_000.0);
    }

    @Test
    void passesMoreRecordsWhereMostHaveTheWord() {
        Reach reach = Reach.of(sought(0.9, 0, Optional.empty(), 0.9), 50, TIMES);

        assertThat(reach.walk()).isEqualTo(20_000);
        assertThat(records(reach.nearLooks())).containsExactly(40_000.0);
    }

    @Test
    void passesMoreRecordsBeforeTheIndexReadsAllThatBeginSo() {
        Reach reach = Reach.of(sought(0.03, 30_000, Optional.empty(), 0), 50, TIMES);

        assertThat(reach.walk()).isEqualTo(10_000);
        assertThat(records(reach.nearLooks()))
                .as("farther than was passed, since each look reads them all")
                .containsExactly(40_000.0, 160_000.0);
    }

    @Test
    void walksWhereNoTimesAreKept() {
        Reach reach = Reach.of(sought(0.03, 30_000, Optional.empty(), 0), 50, Optional.empty());

        assertThat(reach.walk()).isEqualTo(20_000);
        assertThat(reach.looks()).isEmpty();
    }

    @Test
    void looksFartherBackWhereFewHaveTheWord() {
        Reach reach = Reach.of(sought(0.005, 0, Optional.empty(), 0.005), 50, TIMES);

        assertThat(records(reach.nearLooks()))
                .as("a thousand have it there")
                .containsExactly(14_000.0, 28_000.0, 56_000.0, 112_000.0);
        assertThat(records(reach.farLooks())).containsExactly(224_000.0, 448_000.0, 896_000.0);
    }

    @Test
    void looksUpFewerOneByOneWhereALookFindsThePage() {
        Sought sought = sought(0.003, 0, Optional.empty(), 0.003);

        assertThat(Reach.of(sought, 50, TIMES).few()).isEqualTo(1_000);
        assertThat(Reach.of(sought, 50, Optional.empty()).few()).isEqualTo(4_000);
    }

    @Test
    void letsWholeWordsLeadWhileTheyLeaveLessThanTheBegunOnes() {
        Sought sought = sought(0.01, 100_000, Optional.of(WHOLE_WORDS), 0.1);
        Reach reach = Reach.of(sought, 50, TIMES);

        assertThat(records(reach.nearLooks())).containsExactly(7_000.0, 14_000.0, 28_000.0, 56_000.0);
        assertThat(sought.among(20_000)).isEqualTo(WHOLE_WORDS);
        assertThat(sought.among(160_000)).isEqualTo(WHOLE_WORDS);
        assertThat(sought.among(320_000)).isEqualTo(WORDS);
    }

    @Test
    void letsSingleCharactersLeadAlways() {
        Sought sought = sought(0.03, 0, Optional.of(WHOLE_WORDS), 0.03);

        assertThat(sought.among(2_000)).isEqualTo(WHOLE_WORDS);
        assertThat(sought.among(500_000)).isEqualTo(WHOLE_WORDS);
        assertThat(sought.few()).isEqualTo(WHOLE_WORDS);
    }

    @Test
    void letsARareBegunWordLead() {
        assertThat(sought(0.0002, 2_000, Optional.of(WHOLE_WORDS), 0.1).among(20_000))
                .isEqualTo(WORDS);
    }

    private static Sought sought(double share, double begun, Optional<SqlPredicate> whole, double wholeShare) {
        return new Sought(WORDS, false, share, begun, whole, wholeShare, Optional.empty(), TIMES, List.of());
    }

    private static List<Double> records(List<TimeSlots.Look> looks) {
        return looks.stream().map(TimeSlots.Look::records).toList();
    }
}
