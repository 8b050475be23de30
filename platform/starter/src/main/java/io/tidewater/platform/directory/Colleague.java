package io.tidewater.platform.directory;

import io.tidewater.platform.scope.OrgPath;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person as the directory knows them.
 *
 * @param unit the first of the person's units; null for people of no unit, such as partner users
 */
public record Colleague(
        UUID id,
        String userName,
        String displayName,
        @Nullable String email,
        Set<String> roles,
        @Nullable OrgPath unit,
        @Nullable String partnerId) {

    public Colleague {
        roles = Set.copyOf(roles);
    }
}
