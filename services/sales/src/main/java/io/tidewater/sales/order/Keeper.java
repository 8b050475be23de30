package io.tidewater.sales.order;

import io.tidewater.platform.scope.OrgPath;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who looks after the order, and the unit and partner whose people may see it. */
record Keeper(
        @Nullable UUID ownerId,
        @Nullable String ownerUserName,
        OrgPath unit,
        @Nullable String partnerId) {}
