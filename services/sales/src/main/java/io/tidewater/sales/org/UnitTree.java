package io.tidewater.sales.org;

import io.tidewater.platform.scope.OrgPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Builds the units from the groups of the identity provider, from the top down. */
final class UnitTree {

    private static final String BETWEEN = " / ";

    private final List<OrgUnit> units = new ArrayList<>();

    /** Adds the group below its parent; null when its name cannot be a unit's, so that its subtree is left out. */
    @Nullable
    OrgUnit add(UUID id, @Nullable OrgUnit parent, String name, @Nullable String label, @Nullable String labelZh) {
        String path = (parent == null ? "" : parent.path().value()) + "/" + name;
        if (!OrgPath.isPath(path)) {
            return null;
        }
        String shown = label == null || label.isBlank() ? capitalised(name) : label.strip();
        String labelPath = parent == null ? shown : parent.labelPath() + BETWEEN + shown;
        OrgUnit unit = new OrgUnit(
                id, OrgPath.of(path), parent == null ? null : parent.id(), name, shown, labelZh, labelPath, false, 0);
        units.add(unit);
        return unit;
    }

    List<OrgUnit> units() {
        return List.copyOf(units);
    }

    /** {@code team-1} becomes {@code Team 1}. */
    static String capitalised(String name) {
        String words = name.replace('-', ' ').replace('_', ' ').strip();
        if (words.isEmpty()) {
            return name;
        }
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
