package io.tidewater.platform.event;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The append-only log of a service's events: audit trail, source of replay and outbox in one.
 *
 * <p>Events are appended in the transaction that changes the record, after the record's row was written: then the order
 * of a key's events is the order of its commits.
 */
public interface EventLog {

    /**
     * Appends one event and has it sent after the commit.
     *
     * @return the event's id
     * @throws IllegalStateException outside a transaction
     * @throws EventRefusedException when the event is too large or not JSON, or its chain of causes too long
     */
    UUID append(NewEvent event);

    /** Appends events in their order with one statement per thousand; as {@link #append(NewEvent)} otherwise. */
    List<UUID> append(List<NewEvent> events);

    /** The newest events of an aggregate first, at most {@code limit}, older than {@code beforeSeq} when given. */
    List<RecordedEvent> history(String key, int limit, @Nullable Long beforeSeq);
}
