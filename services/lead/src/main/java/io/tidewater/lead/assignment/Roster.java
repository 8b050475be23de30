package io.tidewater.lead.assignment;

import io.tidewater.platform.scope.OrgPath;
import java.util.List;
import java.util.Optional;

/** The reps as they are now, or as they would be while rules are tried out. */
interface Roster {

    /** The reps of a unit and below, by sign-in name. */
    List<Seat> of(OrgPath unit);

    /** One person, if they can own leads. */
    Optional<Seat> named(String userName);

    /** Counts a turn of the unit up and answers it. */
    long turn(OrgPath unit);

    /**
     * The seat gets one lead more.
     *
     * @return false where the seat was filled by somebody else in the meantime
     */
    boolean take(Seat seat);
}
