package io.tidewater.platform.scope;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who is asking, as the verified token says.
 *
 * @param id the subject
 * @param userName the sign-in name
 * @param displayName the full name, or the sign-in name where there is none
 * @param roles realm roles
 * @param units the units the person is a member of
 * @param partnerId the partner organisation, for partner users
 * @param accountId the company a customer contact belongs to
 */
public record Person(
        UUID id,
        String userName,
        String displayName,
        Set<String> roles,
        List<OrgPath> units,
        @Nullable String partnerId,
        @Nullable UUID accountId) {

    public Person {
        roles = Set.copyOf(roles);
        units = List.copyOf(units);
    }

    /** Whether the person holds the role. */
    public boolean has(String role) {
        return roles.contains(role);
    }

    /** Whether the person holds at least one of the roles. */
    public boolean hasAny(String... wanted) {
        return Set.of(wanted).stream().anyMatch(roles::contains);
    }

    /** The unit that new records of this person are stamped with, or null when the person is in none. */
    public @Nullable OrgPath homeUnit() {
        return units.isEmpty() ? null : units.getFirst();
    }

    /** Whether the person works for the company: neither a partner's nor a customer's user. */
    public boolean isStaff() {
        return partnerId == null && !has(Roles.PARTNER) && !has(Roles.CUSTOMER);
    }

    /** Whether the person leads the unit: a sales manager whose unit is this one or lies above it. */
    public boolean manages(OrgPath unit) {
        return has(Roles.SALES_MANAGER) && units.stream().anyMatch(unit::isAtOrBelow);
    }
}
