package io.tidewater.platform.event;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An event that waits to be sent; its body is the JSON that goes out. */
record OutboxRow(
        int shard,
        long seq,
        UUID id,
        String key,
        String type,
        int version,
        Instant at,
        String actor,
        @Nullable String cause,
        int depth,
        @Nullable String trace,
        String body) {}
