package io.tidewater.sales.opportunity;

import io.tidewater.platform.scope.OrgPath;
import io.tidewater.platform.scope.Person;
import io.tidewater.platform.scope.Roles;
import io.tidewater.platform.web.Problems;
import io.tidewater.sales.org.OrgPerson;
import io.tidewater.sales.org.Organisation;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Decides who owns a deal and which unit's people see it. */
@Component
class Placing {

    private final Organisation organisation;
    private final OrgPath catchAll;

    Placing(Organisation organisation, @Value("${tidewater.sales.catch-all-unit}") String catchAll) {
        this.organisation = organisation;
        this.catchAll = OrgPath.of(catchAll);
    }

    /** A new deal belongs to who writes it, or to whom a manager names. */
    Owner of(Person by, @Nullable String ownerUserName) {
        if (ownerUserName != null && !ownerUserName.equals(by.userName())) {
            return named(by, ownerUserName);
        }
        OrgPath home = by.homeUnit();
        return new Owner(by.id(), by.userName(), by.displayName(), home == null ? catchAll : home, by.partnerId());
    }

    /** The deal goes to another person of the manager's units. */
    Owner named(Person by, String userName) {
        OrgPerson person =
                organisation.person(userName).orElseThrow(() -> Problems.invalid("ownerUserName", "unknown"));
        OrgPath home = person.homeUnit();
        if (home == null) {
            throw Problems.invalid("ownerUserName", "in-no-unit");
        }
        if (!by.has(Roles.ADMIN) && !by.manages(home)) {
            throw Problems.forbidden();
        }
        return new Owner(person.id(), person.userName(), person.name(), home, person.partnerId());
    }

    /** The owner an import names; null when there is none of that name. */
    static Owner of(OrgPerson person, OrgPath otherwise) {
        OrgPath home = person.homeUnit();
        return new Owner(
                person.id(), person.userName(), person.name(), home == null ? otherwise : home, person.partnerId());
    }

    OrgPath catchAll() {
        return catchAll;
    }
}
