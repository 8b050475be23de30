package io.tidewater.platform.rules;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Two values of one kind compared; with one of them absent it does not hold. */
record Comparison(Operator operator, Term left, Term right) implements Condition {

    enum Operator {
        EQUAL("="),
        LESS("<"),
        AT_MOST("<="),
        GREATER(">"),
        AT_LEAST(">=");

        private final String sql;

        Operator(String sql) {
            this.sql = sql;
        }
    }

    /** The value that a field is compared with for being equal; empty for every other comparison. */
    Optional<Rule.OneValue> oneValue() {
        return operator == Operator.EQUAL
                        && left instanceof Terms.Field read
                        && right instanceof Terms.Value(Kind kind, @Nullable Object constant)
                        && constant != null
                ? Optional.of(new Rule.OneValue(read.field().name(), constant))
                : Optional.empty();
    }

    @Override
    public boolean fixed() {
        return left.fixed() && right.fixed();
    }

    @Override
    public boolean holds(Facts facts) {
        Object a = left.value(facts);
        Object b = right.value(facts);
        if (a == null || b == null) {
            return false;
        }
        if (operator == Operator.EQUAL) {
            return same(a, b);
        }
        int order = compare(a, b);
        return switch (operator) {
            case LESS -> order < 0;
            case AT_MOST -> order <= 0;
            case GREATER -> order > 0;
            default -> order >= 0;
        };
    }

    @Override
    public String sql(SqlText out) {
        String contained = operator == Operator.EQUAL ? contained(out) : null;
        if (contained != null) {
            return contained;
        }
        boolean bytewise = left.kind() == Kind.TEXT && operator != Operator.EQUAL;
        return out.of(left) + " " + operator.sql + " " + out.of(right) + (bytewise ? " collate \"C\"" : "");
    }

    /** {@code custom.colour == "red"} as containment, so that one GIN index serves every custom field. */
    private @Nullable String contained(SqlText out) {
        boolean plain = left.kind() == Kind.TEXT || left.kind() == Kind.NUMBER || left.kind() == Kind.FLAG;
        if (!plain || !(left instanceof ReadAs read) || !right.fixed()) {
            return null;
        }
        Object wanted = out.valueOf(right);
        if (wanted == null || (wanted instanceof BigDecimal number && !Limits.bounded(number))) {
            return "false";
        }
        return read.custom().holding(out, wanted);
    }

    static boolean same(Object a, Object b) {
        return a instanceof BigDecimal number ? number.compareTo((BigDecimal) b) == 0 : a.equals(b);
    }

    private static int compare(Object a, Object b) {
        return switch (a) {
            case BigDecimal number -> number.compareTo((BigDecimal) b);
            case String text -> Texts.compare(text, (String) b);
            case Instant instant -> instant.compareTo((Instant) b);
            case LocalDate date -> date.compareTo((LocalDate) b);
            case Duration duration -> duration.compareTo((Duration) b);
            default -> throw new IllegalStateException("No order among " + a.getClass());
        };
    }
}
