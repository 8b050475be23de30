package io.tidewater.testkit.scope;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A record with everything that decides who sees it.
 *
 * @param ownerId nobody's when null
 * @param unit the full path of the unit it belongs to
 */
public record ScopedRecord(
        UUID id,
        @Nullable UUID ownerId,
        String unit,
        @Nullable String partnerId,
        @Nullable UUID accountId,
        @Nullable UUID createdBy,
        List<Grant> grants) {

    public ScopedRecord {
        grants = List.copyOf(grants);
    }

    /** A share with one user or with everyone in a unit and below it. */
    public record Grant(@Nullable UUID userId, @Nullable String unit) {}
}
