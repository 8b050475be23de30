package io.tidewater.lead.record;

import io.tidewater.platform.directory.Colleague;
import io.tidewater.platform.scope.OrgPath;
import io.tidewater.platform.scope.Person;
import io.tidewater.platform.web.Problems;
import java.util.UUID;

/** The one person who works a lead, with the unit the lead then belongs to. */
public record Owner(UUID id, String userName, String name, OrgPath unit) {

    /** The person who asks, as owner; refused for people of no unit. */
    public static Owner of(Person person) {
        OrgPath unit = person.homeUnit();
        if (unit == null) {
            throw Problems.forbidden("no-unit");
        }
        return new Owner(person.id(), person.userName(), person.displayName(), unit);
    }

    /** A person of the directory as owner; refused for people of no unit. */
    public static Owner of(Colleague colleague) {
        OrgPath unit = colleague.unit();
        if (unit == null) {
            throw Problems.invalid("userName", "no-unit");
        }
        return new Owner(colleague.id(), colleague.userName(), colleague.displayName(), unit);
    }
}
