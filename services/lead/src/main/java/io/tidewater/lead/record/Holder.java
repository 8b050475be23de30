package io.tidewater.lead.record;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who owns a lead, as events and the API show it; all null while it lies in a pool. */
public record Holder(
        @Nullable UUID ownerId,
        @Nullable String ownerUserName,
        @Nullable String ownerName) {

    static final Holder NOBODY = new Holder(null, null, null);

    static Holder of(@Nullable Owner owner) {
        return owner == null ? NOBODY : new Holder(owner.id(), owner.userName(), owner.name());
    }
}
