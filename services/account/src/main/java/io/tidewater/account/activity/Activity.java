package io.tidewater.account.activity;

import io.tidewater.platform.scope.OrgPath;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A call, visit, mail, meeting or note that somebody logged. */
record Activity(
        UUID id,
        String kind,
        String text,
        About about,
        UUID ownerId,
        String ownerUserName,
        OrgPath orgPath,
        @Nullable String partnerId,
        long version,
        Instant createdAt) {}
