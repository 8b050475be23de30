package io.tidewater.sales.product;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** One row of a file of products. */
record ImportedProduct(
        String name,
        @Nullable String sku,
        @Nullable String series,
        @Nullable String description,
        @Nullable BigDecimal listPrice,
        @Nullable String currency) {}
