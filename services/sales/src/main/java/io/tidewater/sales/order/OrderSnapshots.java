package io.tidewater.sales.order;

import io.tidewater.platform.event.NewEvent;
import io.tidewater.platform.event.SnapshotSource;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** All orders as they are, for readers that come later. */
@Component
class OrderSnapshots implements SnapshotSource {

    private final OrderStore store;

    OrderSnapshots(OrderStore store) {
        this.store = store;
    }

    @Override
    public String type() {
        return "order.snapshot";
    }

    @Override
    public Stream<NewEvent> records() {
        return store.streamAll().map(order -> NewEvent.of(type(), order.id(), OrderFact.of(order)));
    }
}
