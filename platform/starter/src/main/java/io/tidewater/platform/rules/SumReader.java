package io.tidewater.platform.rules;

import dev.cel.common.ast.CelExpr;

/** Reads sums and differences that are not of numbers: texts, instants, days and durations. */
final class SumReader {

    private final Reading reading;
    private final Pairing pairing;

    SumReader(Reading reading, Pairing pairing) {
        this.reading = reading;
        this.pairing = pairing;
    }

    boolean other(Operand left, Operand right) {
        return isOther(left.kind()) || isOther(right.kind());
    }

    Term read(CelExpr part, Operand left, Operand right, boolean minus) {
        Kind a = left.kind();
        Kind b = right.kind();
        if (!minus && (a == Kind.TEXT || b == Kind.TEXT)) {
            return new Join(pairing.as(left, Kind.TEXT), pairing.as(right, Kind.TEXT));
        }
        if (isTime(a) && b == Kind.DURATION) {
            return shifted(part, left, right, minus);
        }
        if (!minus && a == Kind.DURATION && isTime(b)) {
            return shifted(part, right, left, false);
        }
        if (minus && (isTime(a) || isTime(b))) {
            Pairing.Pair pair = pairing.of(left, right);
            return new TimeArithmetic.Between(pair.left(), pair.right());
        }
        if (a == Kind.DURATION && b == Kind.DURATION) {
            return new TimeArithmetic.Lengths(left.term(), right.term(), minus);
        }
        throw reading.refusal(part, "no-sum", a.label(), b.label());
    }

    private Term shifted(CelExpr part, Operand from, Operand by, boolean back) {
        return new TimeArithmetic.Shifted(from.term(), by.term(), back, reading.span(part));
    }

    private static boolean isTime(Kind kind) {
        return kind == Kind.INSTANT || kind == Kind.DATE;
    }

    private static boolean isOther(Kind kind) {
        return kind == Kind.TEXT || kind == Kind.DURATION || isTime(kind);
    }
}
