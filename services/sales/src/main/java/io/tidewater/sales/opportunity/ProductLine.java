package io.tidewater.sales.opportunity;

import io.tidewater.platform.data.Money;
import io.tidewater.sales.product.ExtendedPrice;
import java.math.BigDecimal;
import java.util.UUID;

/** So much of one product, at the price agreed or listed when the line was written. */
public record ProductLine(UUID productId, String productName, BigDecimal quantity, Money price) {

    Money total() {
        return ExtendedPrice.of(price, quantity);
    }
}
