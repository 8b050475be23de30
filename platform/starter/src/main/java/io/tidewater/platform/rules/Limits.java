package io.tidewater.platform.rules;

import java.math.BigDecimal;

/** How large an expression may be, so that no one can hold up the service with one. */
final class Limits {

    static final int LENGTH = 10_000;
    static final int DEPTH = 48;
    static final int PARTS = 500;
    static final int LIST = 500;
    static final int PATTERN = 200;

    /** Together with {@link #PARTS} this keeps every date PostgreSQL computes inside its calendar. */
    static final int DURATION_DAYS = 3_660;

    private static final BigDecimal LARGEST = BigDecimal.ONE.scaleByPowerOfTen(30);
    private static final int SCALE = 30;

    private Limits() {}

    /** Numbers beyond are refused in an expression and count as absent in a custom value. */
    static boolean bounded(BigDecimal number) {
        return number.abs().compareTo(LARGEST) < 0
                && (number.scale() <= SCALE || number.stripTrailingZeros().scale() <= SCALE);
    }
}
