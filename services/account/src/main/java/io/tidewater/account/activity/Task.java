package io.tidewater.account.activity;

import io.tidewater.platform.scope.OrgPath;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something one person is to do. */
record Task(
        UUID id,
        String title,
        @Nullable Instant dueAt,
        @Nullable Instant doneAt,
        @Nullable About about,
        UUID ownerId,
        String ownerUserName,
        OrgPath orgPath,
        @Nullable String partnerId,
        UUID createdBy,
        long version,
        Instant createdAt) {}
