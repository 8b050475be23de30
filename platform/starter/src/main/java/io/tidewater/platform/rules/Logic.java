package io.tidewater.platform.rules;

import java.util.List;
import java.util.stream.Collectors;

/** Conditions made of conditions. */
final class Logic {

    private Logic() {}

    /** All of the parts, or at least one of them. */
    record Junction(boolean all, List<Condition> parts) implements Condition {

        @Override
        public boolean fixed() {
            return parts.stream().allMatch(Condition::fixed);
        }

        @Override
        public boolean holds(Facts facts) {
            return all
                    ? parts.stream().allMatch(part -> part.holds(facts))
                    : parts.stream().anyMatch(part -> part.holds(facts));
        }

        @Override
        public String sql(SqlText out) {
            return parts.stream().map(out::of).collect(Collectors.joining(all ? " and " : " or ", "(", ")"));
        }
    }

    /** The opposite, also where the inner condition reads something absent. */
    record Not(Condition inner) implements Condition {

        @Override
        public boolean fixed() {
            return inner.fixed();
        }

        @Override
        public boolean holds(Facts facts) {
            return !inner.holds(facts);
        }

        @Override
        public String sql(SqlText out) {
            return inner instanceof Given given ? given.absentSql(out) : "(" + out.of(inner) + ") is not true";
        }
    }

    /** A flag standing alone; an absent one does not hold. */
    record Holds(Term flag) implements Condition {

        @Override
        public boolean fixed() {
            return flag.fixed();
        }

        @Override
        public boolean holds(Facts facts) {
            return Boolean.TRUE.equals(flag.value(facts));
        }

        @Override
        public String sql(SqlText out) {
            return out.of(flag);
        }
    }

    /** Something is there: {@code has(x)}, {@code x != null}. */
    record Given(Term term) implements Condition {

        @Override
        public boolean fixed() {
            return term.fixed();
        }

        @Override
        public boolean holds(Facts facts) {
            return term.value(facts) != null;
        }

        @Override
        public String sql(SqlText out) {
            return term.kind() == Kind.ANY
                    ? "jsonb_typeof(" + out.of(term) + ") <> 'null'"
                    : out.of(term) + " is not null";
        }

        String absentSql(SqlText out) {
            return term.kind() == Kind.ANY ? "(" + sql(out) + ") is not true" : out.of(term) + " is null";
        }
    }
}
