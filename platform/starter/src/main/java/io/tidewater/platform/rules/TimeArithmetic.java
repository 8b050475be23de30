package io.tidewater.platform.rules;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Sums and differences of instants, days and durations. */
final class TimeArithmetic {

    private TimeArithmetic() {}

    /** An instant or a day moved by a duration; a day moves by whole days. */
    record Shifted(Term from, Term by, boolean back, Span place) implements Term {

        @Override
        public Kind kind() {
            return from.kind();
        }

        @Override
        public boolean fixed() {
            return from.fixed() && by.fixed();
        }

        @Override
        public @Nullable Object value(Facts facts) {
            Object start = from.value(facts);
            Duration length = signed(by.value(facts));
            if (start == null || length == null) {
                return null;
            }
            return start instanceof LocalDate day ? day.plusDays(wholeDays(length)) : ((Instant) start).plus(length);
        }

        @Override
        public String sql(SqlText out) {
            if (!by.fixed()) {
                throw new RuleException(RuleError.at(place, "sql-computed-duration"));
            }
            Duration length = signed(out.valueOf(by));
            if (length == null) {
                return out.bound(kind(), null);
            }
            return kind() == Kind.DATE
                    ? "(" + out.of(from) + " + cast(" + out.bind(wholeDays(length)) + " as integer))"
                    : "(" + out.of(from) + " + cast(" + out.bind(Durations.micros(length))
                            + " as bigint) * interval '1 microsecond')";
        }

        private @Nullable Duration signed(@Nullable Object length) {
            Duration duration = (Duration) length;
            return duration == null || !back ? duration : duration.negated();
        }

        private static long wholeDays(Duration length) {
            return length.toDays();
        }
    }

    /** The time between two instants or two days. */
    record Between(Term later, Term earlier) implements Term {

        @Override
        public Kind kind() {
            return Kind.DURATION;
        }

        @Override
        public boolean fixed() {
            return later.fixed() && earlier.fixed();
        }

        @Override
        public @Nullable Object value(Facts facts) {
            Object to = later.value(facts);
            Object from = earlier.value(facts);
            if (to == null || from == null) {
                return null;
            }
            return to instanceof LocalDate day
                    ? Duration.ofDays(ChronoUnit.DAYS.between((LocalDate) from, day))
                    : Duration.between((Instant) from, (Instant) to);
        }

        @Override
        public String sql(SqlText out) {
            String to = out.of(later);
            String from = out.of(earlier);
            return later.kind() == Kind.DATE
                    ? "(cast((cast(" + to + " as date) - cast(" + from + " as date)) as numeric) * 86400)"
                    : "(extract(epoch from " + to + ") - extract(epoch from " + from + "))";
        }
    }

    /** Two durations added or subtracted. */
    record Lengths(Term left, Term right, boolean minus) implements Term {

        @Override
        public Kind kind() {
            return Kind.DURATION;
        }

        @Override
        public boolean fixed() {
            return left.fixed() && right.fixed();
        }

        @Override
        public @Nullable Object value(Facts facts) {
            Duration a = (Duration) left.value(facts);
            Duration b = (Duration) right.value(facts);
            return a == null || b == null ? null : minus ? a.minus(b) : a.plus(b);
        }

        @Override
        public String sql(SqlText out) {
            return "(" + out.numeric(left) + (minus ? " - " : " + ") + out.numeric(right) + ")";
        }
    }
}
