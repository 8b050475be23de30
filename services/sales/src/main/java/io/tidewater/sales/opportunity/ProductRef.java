package io.tidewater.sales.opportunity;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The product a deal is mainly about. */
public record ProductRef(@Nullable UUID id, @Nullable String name) {

    /** No product is named. */
    public static final ProductRef NONE = new ProductRef(null, null);
}
