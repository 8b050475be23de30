package io.tidewater.sales.order;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who buys, and the deal the order came out of. */
record Buyer(
        UUID accountId,
        @Nullable String accountName,
        @Nullable UUID opportunityId) {}
