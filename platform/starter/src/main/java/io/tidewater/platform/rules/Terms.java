package io.tidewater.platform.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The plain terms: values, fields, the present, a choice between two. */
final class Terms {

    private Terms() {}

    /** A value written in the expression; {@code null} when it is the literal null. */
    record Value(Kind kind, @Nullable Object constant) implements Term {

        @Override
        public boolean fixed() {
            return true;
        }

        @Override
        public @Nullable Object value(Facts facts) {
            return constant;
        }

        @Override
        public String sql(SqlText out) {
            return out.bound(kind, constant);
        }
    }

    record Field(RecordField field) implements Term {

        @Override
        public Kind kind() {
            return field.type().kind();
        }

        @Override
        public boolean fixed() {
            return false;
        }

        @Override
        public @Nullable Object value(Facts facts) {
            return facts.read(field);
        }

        @Override
        public String sql(SqlText out) {
            return field.sql();
        }
    }

    /** {@code now} or {@code today}. */
    record Present(Kind kind) implements Term {

        @Override
        public boolean fixed() {
            return true;
        }

        @Override
        public Object value(Facts facts) {
            return kind == Kind.DATE ? facts.moment().today() : facts.moment().now();
        }

        @Override
        public String sql(SqlText out) {
            return out.bound(kind, out.valueOf(this));
        }
    }

    /** The first instant of a fixed day, where a day is compared with an instant. */
    record StartOfDay(Term day) implements Term {

        @Override
        public Kind kind() {
            return Kind.INSTANT;
        }

        @Override
        public boolean fixed() {
            return true;
        }

        @Override
        public @Nullable Object value(Facts facts) {
            LocalDate date = (LocalDate) day.value(facts);
            return date == null
                    ? null
                    : date.atStartOfDay(facts.moment().zone()).toInstant();
        }

        @Override
        public String sql(SqlText out) {
            return out.bound(kind(), out.valueOf(this));
        }
    }

    /** {@code condition ? then : otherwise}, both of one kind. */
    record Choice(Condition condition, Term then, Term otherwise) implements Term {

        @Override
        public Kind kind() {
            return then.kind();
        }

        @Override
        public boolean fixed() {
            return condition.fixed() && then.fixed() && otherwise.fixed();
        }

        @Override
        public @Nullable Object value(Facts facts) {
            return condition.holds(facts) ? then.value(facts) : otherwise.value(facts);
        }

        @Override
        public String sql(SqlText out) {
            return "case when " + out.of(condition) + " then " + out.of(then) + " else " + out.of(otherwise) + " end";
        }
    }

    /** A condition used as a value, for instance {@code (a > b) == flag}. */
    record Truth(Condition condition) implements Term {

        @Override
        public Kind kind() {
            return Kind.FLAG;
        }

        @Override
        public boolean fixed() {
            return condition.fixed();
        }

        @Override
        public Object value(Facts facts) {
            return condition.holds(facts);
        }

        @Override
        public String sql(SqlText out) {
            return "((" + out.of(condition) + ") is true)";
        }
    }

    /** The number of characters of a text or of elements of a list. */
    record Size(Term of) implements Term {

        @Override
        public Kind kind() {
            return Kind.NUMBER;
        }

        @Override
        public boolean fixed() {
            return of.fixed();
        }

        @Override
        public @Nullable Object value(Facts facts) {
            return switch (of.value(facts)) {
                case String text -> BigDecimal.valueOf(text.codePointCount(0, text.length()));
                case List<?> list -> BigDecimal.valueOf(list.size());
                case null, default -> null;
            };
        }

        @Override
        public String sql(SqlText out) {
            String sql = out.of(of);
            return switch (of.kind()) {
                case TEXTS -> "cardinality(" + sql + ")";
                case ANY ->
                    "case jsonb_typeof(" + sql + ") when 'string' then char_length(" + sql
                            + " #>> '{}') when 'array' then jsonb_array_length(" + sql + ") end";
                default -> "char_length(" + sql + ")";
            };
        }
    }

    /** ASCII letters in lower case; the only folding both sides do alike in every locale. */
    record Lower(Term text) implements Term {

        @Override
        public Kind kind() {
            return Kind.TEXT;
        }

        @Override
        public boolean fixed() {
            return text.fixed();
        }

        @Override
        public @Nullable Object value(Facts facts) {
            String value = (String) text.value(facts);
            return value == null ? null : Texts.lowerAscii(value);
        }

        @Override
        public String sql(SqlText out) {
            return "translate(" + out.of(text) + ", 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'abcdefghijklmnopqrstuvwxyz')";
        }
    }
}
