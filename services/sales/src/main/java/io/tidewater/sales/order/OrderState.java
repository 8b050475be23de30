package io.tidewater.sales.order;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Where an order stands, and where it may go from there (S11). */
enum OrderState {
    DRAFT,
    SUBMITTED,
    CREDIT_PENDING,
    HELD,
    APPROVED,
    IN_FULFILMENT,
    DELIVERED,
    CLOSED,
    CANCELLED;

    private static final Map<OrderState, Set<OrderState>> NEXT = Map.of(
            DRAFT, Set.of(SUBMITTED, CANCELLED),
            SUBMITTED, Set.of(CREDIT_PENDING, APPROVED, HELD, CANCELLED),
            CREDIT_PENDING, Set.of(APPROVED, HELD, CANCELLED),
            HELD, Set.of(SUBMITTED, CANCELLED),
            APPROVED, Set.of(IN_FULFILMENT, CANCELLED),
            IN_FULFILMENT, Set.of(DELIVERED),
            DELIVERED, Set.of(CLOSED),
            CLOSED, Set.of(),
            CANCELLED, Set.of());

    /** The word used in JSON and in the database. */
    @JsonValue
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static OrderState of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    boolean leadsTo(OrderState next) {
        return NEXT.getOrDefault(this, Set.of()).contains(next);
    }

    /** Whether the credit check is still to be answered. */
    boolean awaitsCredit() {
        return this == SUBMITTED || this == CREDIT_PENDING;
    }

    /** Whether what is ordered may still be changed. */
    boolean isEditable() {
        return this == DRAFT || this == HELD;
    }
}
