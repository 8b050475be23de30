package io.tidewater.sales.order;

import io.tidewater.platform.data.Money;
import io.tidewater.sales.product.ExtendedPrice;
import java.math.BigDecimal;
import java.util.UUID;

/** So much of one product, at the price it had when the line was written. */
record OrderLine(
        UUID productId, String productNumber, String productName, BigDecimal quantity, Money price, Money total) {

    static OrderLine of(UUID productId, String productNumber, String productName, BigDecimal quantity, Money price) {
        return new OrderLine(productId, productNumber, productName, quantity, price, ExtendedPrice.of(price, quantity));
    }
}
