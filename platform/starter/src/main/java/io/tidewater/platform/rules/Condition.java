package io.tidewater.platform.rules;

/**
 * A part of an expression that holds or does not hold. Its SQL may be null where it does not hold (so that plain
 * comparisons stay usable for indexes); whoever negates it or uses it as a value says {@code is not true} or
 * {@code is true}.
 */
interface Condition {

    boolean fixed();

    boolean holds(Facts facts);

    /** The SQL of a condition that is not {@link #fixed()}; reached through {@link SqlText#of(Condition)}. */
    String sql(SqlText out);
}
