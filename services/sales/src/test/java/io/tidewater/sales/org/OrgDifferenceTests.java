package io.tidewater.sales.org;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidewater.platform.scope.OrgPath;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("S1 organisation")
class OrgDifferenceTests {

    private static final UUID NA = new UUID(0, 1);

    @Test
    void whoIsNewIsCreatedWhoMovedIsChangedWhoLeftIsRemoved() {
        OrgPerson stayed = person(new UUID(0, 2), "/sales/east", 4);
        OrgPerson left = person(new UUID(0, 3), "/sales/east", 2);

        OrgDifference<OrgPerson> difference = OrgDifference.ofPeople(
                List.of(person(NA, "/sales/east", 7), stayed, left),
                List.of(person(NA, "/sales/west", 0), stayed.at(0), person(new UUID(0, 4), "/sales", 0)));

        assertThat(difference.created()).extracting(OrgPerson::id).containsExactly(new UUID(0, 4));
        assertThat(difference.changed())
                .extracting(change -> change.after().version())
                .containsExactly(8L);
        assertThat(difference.removed()).containsExactly(left.gone());
    }

    @Test
    void whoComesBackGoesOnFromTheVersionTheyLeftAt() {
        OrgPerson gone = person(NA, "/sales/east", 2).gone();

        OrgDifference<OrgPerson> still = OrgDifference.ofPeople(List.of(gone), List.of());
        OrgDifference<OrgPerson> back = OrgDifference.ofPeople(List.of(gone), List.of(person(NA, "/sales/east", 0)));

        assertThat(still.removed()).isEmpty();
        assertThat(back.present()).containsExactly(person(NA, "/sales/east", 4));
    }

    @Test
    void theOrderOfUnitsAndRolesIsNoDifference() {
        OrgPerson one = new OrgPerson(
                NA, "na", "Na", null, paths("/sales/b", "/sales/a"), List.of("y", "x"), null, null, false, 0);
        OrgPerson other = new OrgPerson(
                NA, "na", "Na", null, paths("/sales/a", "/sales/b"), List.of("x", "y"), null, null, false, 0);

        assertThat(new DirectorySnapshot(List.of(), List.of(one)).fingerprint())
                .isEqualTo(new DirectorySnapshot(List.of(), List.of(other)).fingerprint());
    }

    @Test
    void aUnitIsCalledByItsLabelOrByItsNameCapitalised() {
        UnitTree tree = new UnitTree();
        OrgUnit sales = Objects.requireNonNull(tree.add(new UUID(1, 1), null, "sales", null, null));
        OrgUnit east = Objects.requireNonNull(tree.add(new UUID(1, 2), sales, "east", "East coast", "华东"));
        OrgUnit team = Objects.requireNonNull(tree.add(new UUID(1, 3), east, "team-1", null, null));

        assertThat(team.labelPath()).isEqualTo("Sales / East coast / Team 1");
        assertThat(team.path()).isEqualTo(OrgPath.of("/sales/east/team-1"));
        assertThat(tree.add(new UUID(1, 4), sales, "north & south", null, null)).isNull();
    }

    private static List<OrgPath> paths(String... paths) {
        return List.of(paths).stream().map(OrgPath::of).toList();
    }

    private static OrgPerson person(UUID id, String unit, long version) {
        return new OrgPerson(id, "na", "Na", null, paths(unit), List.of("sales-rep"), null, null, false, version);
    }
}
