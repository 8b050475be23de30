package io.tidewater.sales.order;

import io.tidewater.platform.data.Money;
import io.tidewater.platform.web.Problems;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants delivered (S11).
 *
 * @param reason why it is held or was cancelled
 */
record SalesOrder(
        UUID id,
        String number,
        Buyer buyer,
        OrderState state,
        List<OrderLine> lines,
        Money total,
        @Nullable String reason,
        @Nullable Instant submittedAt,
        Keeper keeper,
        @Nullable UUID createdBy,
        long version,
        Instant createdAt,
        Instant updatedAt) {

    SalesOrder {
        lines = List.copyOf(lines);
    }

    static SalesOrder draft(
            UUID id, String number, Buyer buyer, List<OrderLine> lines, Keeper keeper, UUID by, Instant at) {
        return new SalesOrder(
                id, number, buyer, OrderState.DRAFT, lines, sum(lines), null, null, keeper, by, 0, at, at);
    }

    /** Asks for delivery; the credit check follows. A held order may be submitted again. */
    SalesOrder submit(Instant at) {
        return to(OrderState.SUBMITTED, null, at, at);
    }

    /** The account service does not answer; the order waits for it and goes on by itself. */
    SalesOrder awaitCredit(Instant at) {
        return to(OrderState.CREDIT_PENDING, null, submittedAt, at);
    }

    SalesOrder approve(Instant at) {
        return to(OrderState.APPROVED, null, submittedAt, at);
    }

    SalesOrder hold(String why, Instant at) {
        return to(OrderState.HELD, why, submittedAt, at);
    }

    SalesOrder fulfil(Instant at) {
        return to(OrderState.IN_FULFILMENT, null, submittedAt, at);
    }

    SalesOrder deliver(Instant at) {
        return to(OrderState.DELIVERED, null, submittedAt, at);
    }

    SalesOrder close(Instant at) {
        return to(OrderState.CLOSED, null, submittedAt, at);
    }

    SalesOrder cancel(@Nullable String why, Instant at) {
        return to(OrderState.CANCELLED, why, submittedAt, at);
    }

    /** Orders something else; only while nothing is promised. */
    SalesOrder with(List<OrderLine> others, Instant at) {
        if (!state.isEditable()) {
            throw Problems.conflict("order-state", state.key());
        }
        return new SalesOrder(
                id,
                number,
                buyer,
                state,
                others,
                sum(others),
                reason,
                submittedAt,
                keeper,
                createdBy,
                version + 1,
                createdAt,
                at);
    }

    SalesOrder boughtBy(Buyer renamed) {
        return new SalesOrder(
                id,
                number,
                renamed,
                state,
                lines,
                total,
                reason,
                submittedAt,
                keeper,
                createdBy,
                version,
                createdAt,
                updatedAt);
    }

    private SalesOrder to(OrderState next, @Nullable String why, @Nullable Instant submitted, Instant at) {
        if (!state.leadsTo(next)) {
            throw Problems.conflict("order-state", state.key());
        }
        return new SalesOrder(
                id, number, buyer, next, lines, total, why, submitted, keeper, createdBy, version + 1, createdAt, at);
    }

    private static Money sum(List<OrderLine> lines) {
        return lines.stream().map(OrderLine::total).reduce(Money::plus).orElseThrow();
    }
}
