package io.tidewater.platform.event;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * An event as it stands in the log.
 *
 * @param cause the request or event that led to it
 * @param depth how many events lie between it and the request that began the chain
 * @param trace the W3C trace context it was written in
 * @param changes field to {@code [old, new]}; an empty object when the event carries none
 */
public record RecordedEvent(
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
        JsonNode data,
        JsonNode changes) {}
