package io.tidewater.account.notice;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something a person should know of; {@code kind} is the event that made it. */
record Notice(
        UUID id,
        String kind,
        String title,
        @Nullable String aboutType,
        @Nullable UUID aboutId,
        String actor,
        Instant at,
        @Nullable Instant readAt) {}
