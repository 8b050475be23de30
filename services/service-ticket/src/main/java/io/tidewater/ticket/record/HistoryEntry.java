package io.tidewater.ticket.record;

import io.tidewater.platform.event.RecordedEvent;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One change in the life of a ticket: what, when, by whom, because of what, and each field before and after. */
record HistoryEntry(
        long seq,
        UUID id,
        String type,
        Instant at,
        String actor,
        @Nullable String cause,
        JsonNode changes) {

    static HistoryEntry of(RecordedEvent event) {
        return new HistoryEntry(
                event.seq(), event.id(), event.type(), event.at(), event.actor(), event.cause(), event.changes());
    }
}
