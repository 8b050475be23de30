package io.tidewater.platform.rules;

import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;

/** Values written in an expression. */
final class Literals {

    private Literals() {}

    static Term of(CelExpr part, Reading reading) {
        CelConstant constant = part.constant();
        return switch (constant.getKind()) {
            case STRING_VALUE -> text(part, reading, constant.stringValue());
            case BOOLEAN_VALUE -> new Terms.Value(Kind.FLAG, constant.booleanValue());
            case NULL_VALUE -> new Terms.Value(Kind.NOTHING, null);
            case INT64_VALUE -> number(part, reading, BigDecimal.valueOf(constant.int64Value()));
            case UINT64_VALUE ->
                number(part, reading, new BigDecimal(constant.uint64Value().bigIntegerValue()));
            case DOUBLE_VALUE -> number(part, reading, exact(part, reading));
            default -> throw reading.refusal(part, "unsupported-value");
        };
    }

    static LocalDate date(String text) {
        return inCalendar(LocalDate.parse(text));
    }

    static Instant instant(String text) {
        OffsetDateTime parsed = OffsetDateTime.parse(text);
        inCalendar(parsed.toLocalDate());
        return parsed.toInstant().truncatedTo(ChronoUnit.MICROS);
    }

    /** Years 1 to 9999: what RFC 3339 can write. */
    private static LocalDate inCalendar(LocalDate date) {
        if (date.getYear() < 1 || date.getYear() > 9999) {
            throw new DateTimeException("Outside the calendar: " + date);
        }
        return date;
    }

    private static Term text(CelExpr part, Reading reading, String text) {
        if (Texts.unstorable(text) >= 0) {
            throw reading.refusal(part, "unstorable-character");
        }
        return new Terms.Value(Kind.TEXT, text);
    }

    private static Term number(CelExpr part, Reading reading, BigDecimal number) {
        if (!Limits.bounded(number)) {
            throw reading.refusal(part, "number-range", reading.textOf(part));
        }
        return new Terms.Value(Kind.NUMBER, number);
    }

    /** From the text, because the tree holds the nearest binary fraction. */
    private static BigDecimal exact(CelExpr part, Reading reading) {
        double nearest = part.constant().doubleValue();
        String text = reading.textOf(part);
        if (Double.isInfinite(nearest) || text.length() > 60) {
            throw reading.refusal(part, "number-range", text);
        }
        try {
            BigDecimal exact = new BigDecimal(text);
            return Math.signum(nearest) < 0 && exact.signum() > 0 ? exact.negate() : exact;
        } catch (NumberFormatException e) {
            return BigDecimal.valueOf(nearest);
        }
    }
}
