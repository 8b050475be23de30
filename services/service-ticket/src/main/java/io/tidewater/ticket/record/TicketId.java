package io.tidewater.ticket.record;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.tidewater.platform.data.Ids;
import java.util.UUID;

/** Identifies a ticket. */
public record TicketId(@JsonValue UUID value) {

    /** Also reads the identifier from JSON. */
    @JsonCreator
    public TicketId {}

    static TicketId next() {
        return new TicketId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
