package io.tidewater.platform.rules;

import org.jspecify.annotations.Nullable;

/**
 * A part of an expression that yields a value, or nothing when what it reads is absent. Each kind of term says both how
 * it is computed in memory and how it is written in SQL, side by side, because the two must agree.
 */
interface Term {

    Kind kind();

    /** Whether it reads no field; such a term is computed once and handed to SQL as a parameter. */
    boolean fixed();

    @Nullable
    Object value(Facts facts);

    /** The SQL of a term that is not {@link #fixed()}; reached through {@link SqlText#of(Term)}. */
    String sql(SqlText out);
}
