package io.tidewater.sales.account;

import io.tidewater.platform.scope.OrgPath;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An account as far as sales knows it. */
public record KnownAccount(
        UUID id,
        @Nullable String number,
        String name,
        @Nullable UUID ownerId,
        @Nullable String ownerUserName,
        @Nullable OrgPath unit,
        @Nullable String partnerId,
        long version) {}
