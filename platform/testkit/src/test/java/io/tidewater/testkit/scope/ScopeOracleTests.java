package io.tidewater.testkit.scope;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidewater.testkit.TestPeople;
import io.tidewater.testkit.TestPerson;
import io.tidewater.testkit.scope.ScopedRecord.Grant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ScopeOracleTests {

    private final ScopeOracle oracle = ScopeOracle.plain()
            .shared()
            .byCreator()
            .byCustomer()
            .pooledFor("sales-rep")
            .regionWide("finance");

    @Test
    void dataOpensDownwardsAndIsClosedUpwards() {
        var eastern = record(TestPeople.repEast1().id(), "/sales/east/team-1", null, List.of());

        assertThat(oracle.sees(TestPeople.repEast1(), eastern)).isTrue();
        assertThat(oracle.sees(TestPeople.repEast2(), eastern)).isFalse();
        assertThat(oracle.sees(TestPeople.managerEast(), eastern)).isTrue();
        assertThat(oracle.sees(TestPeople.director(), eastern)).isTrue();
        assertThat(oracle.sees(TestPeople.managerWest(), eastern)).isFalse();
        assertThat(oracle.sees(TestPeople.finance1(), eastern)).isTrue();
    }

    @Test
    void aPoolIsOpenToTheUnitsBelowIt() {
        var pooled = record(null, "/sales/east", null, List.of());

        assertThat(oracle.sees(TestPeople.repEast1(), pooled)).isTrue();
        assertThat(oracle.sees(TestPeople.repWest1(), pooled)).isFalse();
        assertThat(oracle.sees(TestPeople.agent1(), pooled)).isFalse();
    }

    @Test
    void aNeighbourWhoseNameStartsTheSameIsNoManager() {
        var other = record(TestPeople.repEast1().id(), "/sales/east-2/team-1", null, List.of());

        assertThat(oracle.sees(TestPeople.managerEast(), other)).isFalse();
    }

    @Test
    void sharesReachAUserOrAUnitAndBelow() {
        var withUser = record(
                null,
                "/sales/west",
                null,
                List.of(new Grant(TestPeople.repEast3().id(), null)));
        var withUnit = record(null, "/sales/west", null, List.of(new Grant(null, "/sales/east")));

        assertThat(oracle.sees(TestPeople.repEast3(), withUser)).isTrue();
        assertThat(oracle.sees(TestPeople.repEast1(), withUser)).isFalse();
        assertThat(oracle.sees(TestPeople.repEast1(), withUnit)).isTrue();
    }

    @Test
    void outsidersSeeTheirOwnOnly() {
        var partners = record(null, "/sales", "harbour-partners", List.of());
        TestPerson customer = TestPeople.customer1();

        assertThat(oracle.sees(TestPeople.partner1(), partners)).isTrue();
        assertThat(oracle.sees(TestPeople.partner2(), partners)).isFalse();
        assertThat(oracle.sees(customer, partners)).isFalse();
    }

    private static ScopedRecord record(
            @Nullable UUID owner, String unit, @Nullable String partner, List<Grant> grants) {
        return new ScopedRecord(UUID.randomUUID(), owner, unit, partner, null, null, grants);
    }
}
