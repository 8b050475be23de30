package io.tidewater.sales.order;

import io.tidewater.platform.event.EventLog;
import io.tidewater.platform.scope.Person;
import io.tidewater.platform.scope.Scope;
import io.tidewater.platform.web.ListQuery;
import io.tidewater.platform.web.PageResponse;
import io.tidewater.platform.web.Representations;
import io.tidewater.platform.web.Version;
import io.tidewater.sales.HistoryEntry;
import io.tidewater.sales.Sellers;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Orders: made, listed and read; customers and partners see their own. */
@RestController
@RequestMapping("/api/v1/orders")
class OrderController {

    private static final int HISTORY = 200;

    private final OrderDesk desk;
    private final OrderList list;
    private final EventLog events;

    OrderController(OrderDesk desk, OrderList list, EventLog events) {
        this.desk = desk;
        this.list = list;
        this.events = events;
    }

    @GetMapping
    PageResponse<OrderView> list(Scope scope, ListQuery query) {
        return list.read(scope, query);
    }

    @GetMapping("/{id}")
    ResponseEntity<OrderView> get(Scope scope, @PathVariable UUID id) {
        return answer(desk.get(scope, id));
    }

    @GetMapping("/{id}/history")
    PageResponse<HistoryEntry> history(Scope scope, @PathVariable UUID id) {
        String key = desk.get(scope, id).id().toString();
        return PageResponse.of(events.history(key, HISTORY, null).stream()
                .map(HistoryEntry::of)
                .toList());
    }

    @PostMapping
    @PreAuthorize(Sellers.ORDER)
    ResponseEntity<OrderView> create(Person person, @Valid @RequestBody OrderDraft draft) {
        SalesOrder order = desk.create(person, draft);
        return Representations.created("/api/v1/orders/" + order.id(), OrderView.of(order), order.version());
    }

    @PatchMapping("/{id}")
    @PreAuthorize(Sellers.ORDER)
    ResponseEntity<OrderView> change(
            Scope scope, @PathVariable UUID id, Version expected, @Valid @RequestBody OrderDraft.Lines lines) {
        return answer(desk.change(scope, id, expected, lines));
    }

    private static ResponseEntity<OrderView> answer(SalesOrder order) {
        return Representations.ok(OrderView.of(order), order.version());
    }
}
