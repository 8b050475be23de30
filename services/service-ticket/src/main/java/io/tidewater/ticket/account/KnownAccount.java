package io.tidewater.ticket.account;

import io.tidewater.platform.scope.OrgPath;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An account as tickets know it. */
public record KnownAccount(
        UUID id,
        String name,
        @Nullable UUID ownerId,
        @Nullable OrgPath unit,
        @Nullable String partnerId,
        long version) {}
