package io.tidewater.platform.data;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.util.Currency;

/**
 * An exact amount in a currency, never rounded on its way in or out, with at least the digits the currency is written with.
 * As JSON the value is a decimal string.
 *
 * @param value at most 15 digits before and 4 after the point
 * @param currency ISO 4217 code
 */
public record Money(
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal value, String currency) {

    private static final int MAX_SCALE = 4;
    private static final int MAX_INTEGER_DIGITS = 15;

    /** Refuses an unknown currency and an amount the database column could not hold exactly. */
    public Money {
        BigDecimal plain = value.stripTrailingZeros();
        if (plain.scale() > MAX_SCALE || plain.precision() - plain.scale() > MAX_INTEGER_DIGITS) {
            throw new IllegalArgumentException("amount out of range: " + value);
        }
        int digits = Currency.getInstance(currency).getDefaultFractionDigits();
        if (digits < 0) {
            throw new IllegalArgumentException("not a currency of payment: " + currency);
        }
        value = plain.setScale(Math.max(digits, plain.scale()));
    }

    /** An amount written as a decimal number. */
    public static Money of(String value, String currency) {
        return new Money(new BigDecimal(value), currency);
    }

    /** Nothing, in this currency. */
    public static Money zero(String currency) {
        return new Money(BigDecimal.ZERO, currency);
    }

    /** The sum; both amounts must be in the same currency. */
    public Money plus(Money other) {
        requireSame(other);
        return new Money(value.add(other.value), currency);
    }

    /** The difference; both amounts must be in the same currency. */
    public Money minus(Money other) {
        requireSame(other);
        return new Money(value.subtract(other.value), currency);
    }

    /** The amount taken so many times. */
    public Money times(BigDecimal factor) {
        return new Money(value.multiply(factor), currency);
    }

    /** Whether the amount is below nothing. */
    @JsonIgnore
    public boolean isNegative() {
        return value.signum() < 0;
    }

    private void requireSame(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("cannot add " + other.currency + " to " + currency);
        }
    }
}
