package io.tidewater.platform.view;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.tidewater.platform.scope.OrgPath;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A way to look at a list that somebody kept.
 *
 * @param filter an expression of the rule language, or null for everything
 * @param columns in their order; empty for the standard ones
 * @param show {@code list} or {@code board}
 * @param orgPath the unit it is shared with, for {@link Audience#UNIT}
 * @param isDefault whether the caller's list opens with it
 * @param mine whether the caller may change it
 */
public record SavedView(
        UUID id,
        String name,
        @Nullable String filter,
        @Nullable String sort,
        List<String> columns,
        @Nullable String groupBy,
        String show,
        Audience audience,
        @Nullable OrgPath orgPath,
        UUID ownerId,
        String ownerUserName,
        boolean isDefault,
        boolean mine,
        long version,
        Instant updatedAt) {

    /** Who sees a view besides its owner. */
    public enum Audience {
        OWN,
        UNIT,
        ALL;

        /** As it stands in JSON and in the database. */
        @JsonValue
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Reads {@link #key()}. */
        @JsonCreator
        public static Audience of(String key) {
            return valueOf(key.toUpperCase(Locale.ROOT));
        }
    }
}
