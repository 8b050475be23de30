package io.tidewater.lead.record;

import io.tidewater.platform.scope.Person;
import io.tidewater.platform.scope.Roles;
import io.tidewater.platform.scope.Scope;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The scope of work that no person asked for. */
public final class SystemScope {

    /** Everything. */
    public static final Scope ALL =
            Scope.of(new Person(new UUID(0, 0), "system", "System", Set.of(Roles.SERVICE), List.of(), null, null));

    private SystemScope() {}
}
