package io.tidewater.sales.order;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An order as other services learn of it. */
record OrderFact(
        UUID id,
        String number,
        UUID accountId,
        @Nullable String accountName,
        @Nullable UUID opportunityId,
        String state,
        List<Line> lines,
        String totalValue,
        String totalCurrency,
        @Nullable String reason,
        @Nullable Instant submittedAt,
        @Nullable UUID ownerId,
        @Nullable String ownerUserName,
        String orgPath,
        @Nullable String partnerId,
        Instant createdAt,
        Instant updatedAt,
        long version) {

    record Line(
            UUID productId,
            String productNumber,
            String productName,
            String quantity,
            String priceValue,
            String totalValue) {}

    static OrderFact of(SalesOrder order) {
        return new OrderFact(
                order.id(),
                order.number(),
                order.buyer().accountId(),
                order.buyer().accountName(),
                order.buyer().opportunityId(),
                order.state().key(),
                order.lines().stream().map(OrderFact::line).toList(),
                order.total().value().toPlainString(),
                order.total().currency(),
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

    private static Line line(OrderLine line) {
        return new Line(
                line.productId(),
                line.productNumber(),
                line.productName(),
                line.quantity().toPlainString(),
                line.price().value().toPlainString(),
                line.total().value().toPlainString());
    }
}
