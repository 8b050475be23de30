package io.tidewater.platform.directory;

import io.tidewater.platform.scope.OrgPath;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What this service reads of an event about a person. */
record PersonFact(
        UUID id,
        String userName,
        @Nullable String name,
        @Nullable String email,
        @Nullable List<String> roles,
        @Nullable List<OrgPath> units,
        @Nullable String partnerId) {

    String displayName() {
        return name == null || name.isBlank() ? userName : name;
    }

    String[] roleNames() {
        return roles == null ? new String[0] : roles.toArray(String[]::new);
    }

    List<OrgPath> unitPaths() {
        return units == null ? List.of() : units.stream().sorted().toList();
    }
}
