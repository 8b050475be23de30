package io.tidewater.sales.order;

import io.tidewater.platform.data.Money;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An order as its readers see it. */
record OrderView(
        UUID id,
        String number,
        UUID accountId,
        @Nullable String accountName,
        @Nullable UUID opportunityId,
        OrderState state,
        List<OrderLine> lines,
        Money total,
        @Nullable String reason,
        @Nullable Instant submittedAt,
        @Nullable UUID ownerId,
        @Nullable String ownerUserName,
        String orgPath,
        @Nullable String partnerId,
        Instant createdAt,
        Instant updatedAt,
        long version) {

    static OrderView of(SalesOrder order) {
        return new OrderView(
                order.id(),
                order.number(),
                order.buyer().accountId(),
                order.buyer().accountName(),
                order.buyer().opportunityId(),
                order.state(),
                order.lines(),
                order.total(),
                order.reason(),
                order.submittedAt(),
                order.keeper().ownerId(),
                order.keeper().ownerUserName(),
                order.keeper().unit().value(),
                order.keeper().partnerId(),
                order.createdAt(),
                order.updatedAt(),
                order.version());
    }
}
