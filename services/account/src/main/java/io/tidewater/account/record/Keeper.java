package io.tidewater.account.record;

import io.tidewater.platform.directory.Colleague;
import io.tidewater.platform.scope.OrgPath;
import io.tidewater.platform.scope.Person;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whose account it is.
 *
 * @param id null while nobody owns it
 * @param unit the unit whose people it is open to
 * @param partnerId the partner organisation it belongs to, if any
 */
public record Keeper(
        @Nullable UUID id,
        @Nullable String userName,
        @Nullable String name,
        OrgPath unit,
        @Nullable String partnerId) {

    private static final OrgPath NO_UNIT = OrgPath.of("/sales");

    /** Staff own what they make; what a partner's user makes belongs to the partner and to nobody yet. */
    public static Keeper maker(Person person) {
        OrgPath home = person.homeUnit();
        OrgPath unit = home == null ? NO_UNIT : home;
        return person.isStaff()
                ? new Keeper(person.id(), person.userName(), person.displayName(), unit, null)
                : new Keeper(null, null, null, unit, person.partnerId());
    }

    /** A colleague takes over; the partner stays. */
    Keeper handedTo(Colleague colleague) {
        OrgPath home = colleague.unit();
        return new Keeper(
                colleague.id(), colleague.userName(), colleague.displayName(), home == null ? unit : home, partnerId);
    }
}
