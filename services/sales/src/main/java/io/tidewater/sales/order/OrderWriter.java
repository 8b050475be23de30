package io.tidewater.sales.order;

import io.tidewater.platform.event.Changes;
import io.tidewater.platform.event.EventLog;
import io.tidewater.platform.event.NewEvent;
import org.springframework.stereotype.Component;

/** Stores orders together with their events; the caller holds the transaction. */
@Component
class OrderWriter {

    private final OrderStore store;
    private final EventLog events;

    OrderWriter(OrderStore store, EventLog events) {
        this.store = store;
        this.events = events;
    }

    void add(SalesOrder order) {
        store.insert(order);
        events.append(NewEvent.of("order.created", order.id(), OrderFact.of(order)));
    }

    /** False, and nothing stored, when the order was changed by somebody else meanwhile. */
    boolean replace(SalesOrder before, SalesOrder after) {
        if (!store.update(after)) {
            return false;
        }
        OrderFact fact = OrderFact.of(after);
        events.append(NewEvent.of(typeOf(before, after), after.id(), fact)
                .withChanges(Changes.between(OrderFact.of(before), fact)));
        return true;
    }

    private static String typeOf(SalesOrder before, SalesOrder after) {
        if (before.state() == after.state()) {
            return "order.changed";
        }
        return switch (after.state()) {
            case DRAFT -> throw new IllegalStateException("no order becomes a draft again");
            case SUBMITTED -> "order.submitted";
            case CREDIT_PENDING -> "order.credit-delayed";
            case HELD -> "order.held";
            case APPROVED -> "order.approved";
            case IN_FULFILMENT -> "order.fulfilment-started";
            case DELIVERED -> "order.delivered";
            case CLOSED -> "order.closed";
            case CANCELLED -> "order.cancelled";
        };
    }
}
