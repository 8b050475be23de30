package io.tidewater.sales.product;

import io.tidewater.platform.data.Money;
import io.tidewater.platform.web.FieldError;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/** What so much of a product costs: price times quantity, rounded half up to the digits the currency is paid in. */
public final class ExtendedPrice {

    private ExtendedPrice() {}

    /** The cost of the quantity; throws {@link IllegalArgumentException} when it is beyond what an amount can hold. */
    public static Money of(Money price, BigDecimal quantity) {
        int digits = Currency.getInstance(price.currency()).getDefaultFractionDigits();
        BigDecimal exact = price.value().multiply(quantity);
        return new Money(exact.setScale(digits, RoundingMode.HALF_UP), price.currency());
    }

    /** What is wrong with a line of this price and quantity after lines in the currency of the first; nothing mostly. */
    public static Optional<FieldError> fault(String place, Money price, BigDecimal quantity, List<Money> before) {
        if (!before.isEmpty() && !before.getFirst().currency().equals(price.currency())) {
            return Optional.of(new FieldError(place, "one-currency"));
        }
        try {
            Money sum = of(price, quantity);
            for (Money line : before) {
                sum = sum.plus(line);
            }
            return Optional.empty();
        } catch (IllegalArgumentException beyond) {
            return Optional.of(new FieldError(place, "too-much"));
        }
    }
}
