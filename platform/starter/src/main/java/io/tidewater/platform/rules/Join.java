package io.tidewater.platform.rules;

import org.jspecify.annotations.Nullable;

/** Two texts put together with {@code +}. */
record Join(Term left, Term right) implements Term {

    @Override
    public Kind kind() {
        return Kind.TEXT;
    }

    @Override
    public boolean fixed() {
        return left.fixed() && right.fixed();
    }

    @Override
    public @Nullable Object value(Facts facts) {
        String a = (String) left.value(facts);
        String b = (String) right.value(facts);
        return a == null || b == null ? null : a + b;
    }

    @Override
    public String sql(SqlText out) {
        return "(cast(" + out.of(left) + " as text) || cast(" + out.of(right) + " as text))";
    }
}
