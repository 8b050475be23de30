package io.tidewater.account.activity;

import io.tidewater.platform.scope.OrgPath;
import io.tidewater.platform.scope.Person;

/** The unit that what a person notes down belongs to. */
final class Homes {

    private static final OrgPath OUTSIDE = OrgPath.of("/outside");

    private Homes() {}

    static OrgPath unit(Person person) {
        OrgPath home = person.homeUnit();
        return home == null ? OUTSIDE : home;
    }
}
