package io.tidewater.sales.order;

import io.tidewater.platform.scope.Scope;
import io.tidewater.platform.web.Representations;
import io.tidewater.platform.web.Version;
import io.tidewater.sales.Sellers;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The steps of an order, each by who answers for it. */
@RestController
@RequestMapping("/api/v1/orders/{id}")
class OrderStepController {

    record Cancellation(@Nullable @Size(max = 1000) String reason) {}

    private final OrderDesk desk;

    OrderStepController(OrderDesk desk) {
        this.desk = desk;
    }

    @PostMapping("/submit")
    @PreAuthorize(Sellers.ORDER)
    ResponseEntity<OrderView> submit(Scope scope, @PathVariable UUID id, Version expected) {
        return answer(desk.submit(scope, id, expected));
    }

    @PostMapping("/cancel")
    @PreAuthorize(Sellers.ORDER)
    ResponseEntity<OrderView> cancel(
            Scope scope,
            @PathVariable UUID id,
            Version expected,
            @Valid @RequestBody(required = false) @Nullable Cancellation why) {
        return answer(desk.cancel(scope, id, expected, why == null ? null : why.reason()));
    }

    @PostMapping("/fulfil")
    @PreAuthorize("hasAnyRole('delivery-lead','sales-manager','admin')")
    ResponseEntity<OrderView> fulfil(Scope scope, @PathVariable UUID id, Version expected) {
        return answer(desk.fulfil(scope, id, expected));
    }

    @PostMapping("/deliver")
    @PreAuthorize("hasAnyRole('delivery-lead','sales-manager','admin')")
    ResponseEntity<OrderView> deliver(Scope scope, @PathVariable UUID id, Version expected) {
        return answer(desk.deliver(scope, id, expected));
    }

    @PostMapping("/close")
    @PreAuthorize("hasAnyRole('finance','sales-manager','admin')")
    ResponseEntity<OrderView> close(Scope scope, @PathVariable UUID id, Version expected) {
        return answer(desk.close(scope, id, expected));
    }

    private static ResponseEntity<OrderView> answer(SalesOrder order) {
        return Representations.ok(OrderView.of(order), order.version());
    }
}
