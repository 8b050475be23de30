package io.tidewater.sales.product;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A product as other services learn of it. */
record ProductFact(
        UUID id,
        String number,
        @Nullable String sku,
        String name,
        @Nullable String series,
        @Nullable String listPriceValue,
        @Nullable String listPriceCurrency,
        boolean active,
        Instant createdAt,
        long version) {}
