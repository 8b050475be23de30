package io.tidewater.platform.rules;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Exact decimal arithmetic. A quotient is cut off after ten decimals, because two implementations of division agree on
 * nothing else; division by zero yields nothing.
 */
record Arithmetic(Operation operation, Term left, Term right) implements Term {

    private static final int QUOTIENT_SCALE = 10;

    enum Operation {
        ADD,
        SUBTRACT,
        MULTIPLY,
        DIVIDE,
        REMAINDER
    }

    @Override
    public Kind kind() {
        return Kind.NUMBER;
    }

    @Override
    public boolean fixed() {
        return left.fixed() && right.fixed();
    }

    @Override
    public @Nullable Object value(Facts facts) {
        BigDecimal a = (BigDecimal) left.value(facts);
        BigDecimal b = (BigDecimal) right.value(facts);
        if (a == null || b == null) {
            return null;
        }
        return switch (operation) {
            case ADD -> a.add(b);
            case SUBTRACT -> a.subtract(b);
            case MULTIPLY -> a.multiply(b);
            case DIVIDE -> b.signum() == 0 ? null : quotient(a, b);
            case REMAINDER -> b.signum() == 0 ? null : a.remainder(b);
        };
    }

    @Override
    public String sql(SqlText out) {
        String a = out.numeric(left);
        String b = out.numeric(right);
        return switch (operation) {
            case ADD -> "(" + a + " + " + b + ")";
            case SUBTRACT -> "(" + a + " - " + b + ")";
            case MULTIPLY -> "(" + a + " * " + b + ")";
            case DIVIDE -> "(div(" + a + " * 10000000000, nullif(" + b + ", 0)) * 0.0000000001)";
            case REMAINDER -> "(" + a + " % nullif(" + b + ", 0))";
        };
    }

    private static BigDecimal quotient(BigDecimal a, BigDecimal b) {
        return a.scaleByPowerOfTen(QUOTIENT_SCALE).divideToIntegralValue(b).scaleByPowerOfTen(-QUOTIENT_SCALE);
    }
}
