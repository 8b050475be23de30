package io.tidewater.ticket.record;

import io.tidewater.platform.directory.Colleague;
import io.tidewater.platform.scope.OrgPath;
import io.tidewater.platform.scope.Person;
import java.util.UUID;

/** The one person who works a ticket, with the unit the ticket then belongs to. */
public record Owner(UUID id, String userName, String name, OrgPath unit) {

    /** The person who asks; a person of no unit leaves the ticket in its own. */
    static Owner of(Person person, OrgPath otherwise) {
        OrgPath unit = person.homeUnit();
        return new Owner(person.id(), person.userName(), person.displayName(), unit == null ? otherwise : unit);
    }

    /** A person of the directory; a person of no unit leaves the ticket in its own. */
    static Owner of(Colleague colleague, OrgPath otherwise) {
        OrgPath unit = colleague.unit();
        return new Owner(
                colleague.id(), colleague.userName(), colleague.displayName(), unit == null ? otherwise : unit);
    }
}
