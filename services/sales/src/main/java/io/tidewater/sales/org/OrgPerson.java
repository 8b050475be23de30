package io.tidewater.sales.org;

import io.tidewater.platform.scope.OrgPath;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person of the organisation, a partner or a customer, as the identity provider knows them.
 *
 * @param units the units they are members of, in order; the first is where their records belong
 * @param unitLabel the labels down to that first unit
 */
public record OrgPerson(
        UUID id,
        String userName,
        String name,
        @Nullable String email,
        List<OrgPath> units,
        List<String> roles,
        @Nullable String partnerId,
        @Nullable String unitLabel,
        boolean removed,
        long version) {

    public OrgPerson {
        units = units.stream().sorted().toList();
        roles = roles.stream().sorted().toList();
    }

    /** The unit new records of this person belong to, or null when they are in none. */
    public @Nullable OrgPath homeUnit() {
        return units.isEmpty() ? null : units.getFirst();
    }

    boolean isSameAs(OrgPerson other) {
        return at(0).equals(other.at(0));
    }

    OrgPerson gone() {
        return new OrgPerson(id, userName, name, email, units, roles, partnerId, unitLabel, true, version + 1);
    }

    OrgPerson at(long otherVersion) {
        return new OrgPerson(id, userName, name, email, units, roles, partnerId, unitLabel, removed, otherVersion);
    }
}
