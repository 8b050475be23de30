package io.tidewater.sales.product;

import io.tidewater.platform.data.Money;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that is sold (S7).
 *
 * @param sku the company's own article number, where it has one
 * @param listPrice the price without any agreement, or null for "on request"
 * @param active whether it may still be ordered
 */
public record Product(
        UUID id,
        String number,
        @Nullable String sku,
        String name,
        @Nullable String series,
        @Nullable String description,
        @Nullable Money listPrice,
        boolean active,
        long version,
        Instant createdAt,
        Instant updatedAt) {

    Product with(ProductDraft draft, Instant at) {
        return new Product(
                id,
                number,
                draft.sku(),
                draft.name().strip(),
                draft.series(),
                draft.description(),
                draft.listPrice(),
                draft.offered(),
                version + 1,
                createdAt,
                at);
    }

    static Product made(UUID id, String number, ProductDraft draft, Instant at) {
        return new Product(
                id,
                number,
                draft.sku(),
                draft.name().strip(),
                draft.series(),
                draft.description(),
                draft.listPrice(),
                draft.offered(),
                0,
                at,
                at);
    }

    ProductDraft draft() {
        return new ProductDraft(name, sku, series, description, listPrice, active);
    }

    ProductFact fact() {
        return new ProductFact(
                id,
                number,
                sku,
                name,
                series,
                listPrice == null ? null : listPrice.value().toPlainString(),
                listPrice == null ? null : listPrice.currency(),
                active,
                createdAt,
                version);
    }
}
