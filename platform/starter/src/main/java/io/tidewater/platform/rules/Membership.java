package io.tidewater.platform.rules;

import java.util.List;
import java.util.Objects;

/** A value is one of those in a list ({@code x in [..]}), or a list field holds it ({@code "x" in tags}). */
final class Membership {

    private Membership() {}

    record OneOf(Term term, List<Term> values) implements Condition {

        @Override
        public boolean fixed() {
            return term.fixed();
        }

        @Override
        public boolean holds(Facts facts) {
            Object wanted = term.value(facts);
            return wanted != null
                    && values.stream()
                            .map(value -> value.value(facts))
                            .filter(Objects::nonNull)
                            .anyMatch(value -> Comparison.same(wanted, value));
        }

        @Override
        public String sql(SqlText out) {
            List<Object> wanted =
                    values.stream().map(out::valueOf).filter(Objects::nonNull).toList();
            return wanted.isEmpty() ? "false" : out.of(term) + " in (" + out.list(wanted) + ")";
        }
    }

    /** The list is a {@code text[]} field or a custom value. */
    record Holding(Term list, Term element) implements Condition {

        @Override
        public boolean fixed() {
            return false;
        }

        @Override
        public boolean holds(Facts facts) {
            Object wanted = element.value(facts);
            return wanted != null
                    && Plain.list(list.value(facts)).stream()
                            .map(value -> value instanceof Number number ? Plain.number(number) : value)
                            .filter(value -> value.getClass() == wanted.getClass())
                            .anyMatch(value -> Comparison.same(wanted, value));
        }

        @Override
        public String sql(SqlText out) {
            String of = out.of(list);
            String cast = "cast(" + out.of(element) + " as " + element.kind().sqlType() + ")";
            return list.kind() == Kind.TEXTS
                    ? of + " @> array[" + cast + "]"
                    : "(jsonb_typeof(" + of + ") = 'array' and " + of + " @> to_jsonb(" + cast + "))";
        }
    }

    static boolean canBeElement(Kind list, Kind element) {
        return element == Kind.TEXT || (list == Kind.ANY && element == Kind.NUMBER);
    }
}
