package io.tidewater.platform.event;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An event as a consumer gets it.
 *
 * @param cause the request or event that led to it
 * @param seq its place in the source's log: events of one key come with rising numbers
 * @param source the service that sent it, such as {@code /tidewater/lead}
 * @param data what the consumer declared to read of it
 */
public record EventMessage<T>(
        UUID id,
        String type,
        int version,
        String key,
        Instant at,
        String actor,
        @Nullable String cause,
        int depth,
        long seq,
        String source,
        T data) {

    <U> EventMessage<U> withData(U other) {
        return new EventMessage<>(id, type, version, key, at, actor, cause, depth, seq, source, other);
    }
}
