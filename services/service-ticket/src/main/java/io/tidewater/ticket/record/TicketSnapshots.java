package io.tidewater.ticket.record;

import io.tidewater.platform.event.NewEvent;
import io.tidewater.platform.event.SnapshotSource;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** All tickets as they are, for readers that come later. */
@Component
class TicketSnapshots implements SnapshotSource {

    private final TicketStore store;

    TicketSnapshots(TicketStore store) {
        this.store = store;
    }

    @Override
    public String type() {
        return "ticket.snapshot";
    }

    @Override
    public Stream<NewEvent> records() {
        return store.streamAll().map(ticket -> NewEvent.of(type(), ticket.id(), TicketFact.of(ticket)));
    }
}
