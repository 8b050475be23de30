package io.tidewater.sales.opportunity;

import io.tidewater.platform.scope.OrgPath;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who works the deal, and the unit and partner whose people may see it. */
public record Owner(
        @Nullable UUID id,
        @Nullable String userName,
        @Nullable String name,
        OrgPath unit,
        @Nullable String partnerId) {}
