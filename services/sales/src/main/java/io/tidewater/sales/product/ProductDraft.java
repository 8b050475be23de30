package io.tidewater.sales.product;

import io.tidewater.platform.data.Money;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What people say about a product. */
record ProductDraft(
        @NotBlank @Size(max = 200) String name,
        @Nullable @Size(min = 1, max = 100) String sku,
        @Nullable @Size(max = 100) String series,
        @Nullable @Size(max = 4000) String description,
        @Nullable Money listPrice,
        @Nullable Boolean active) {

    /** Whether it is on offer; a product is unless somebody says otherwise. */
    boolean offered() {
        return active == null || active;
    }
}
