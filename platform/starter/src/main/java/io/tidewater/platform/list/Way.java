package io.tidewater.platform.list;

import io.tidewater.platform.scope.SqlPredicate;

/**
 * Where a page's records are looked for.
 *
 * @param name what it is remembered by
 * @param from the records, as a {@code from}
 * @param condition what they also meet
 * @param bound how many records it looks at before it gives up: then its page says nothing. {@link #PART} for a way whose page
 *     holds if it is full, {@link #WHOLE} for one whose page always holds
 */
record Way(String name, String from, SqlPredicate condition, int bound) {

    static final int PART = 0;
    static final int WHOLE = Integer.MAX_VALUE;

    private static final String FEW = "few";

    static Way part(String name, String from) {
        return new Way(name, from, SqlPredicate.ALL, PART);
    }

    static Way whole(String name, String from) {
        return new Way(name, from, SqlPredicate.ALL, WHOLE);
    }

    /** The records that have the words, if they are no more than the bound. */
    static Way few(String from, SqlPredicate condition, int bound) {
        return new Way(FEW, from, condition, bound);
    }

    boolean isFew() {
        return name.equals(FEW);
    }

    boolean isBounded() {
        return bound != PART && bound != WHOLE;
    }

    /** Whether it leaves PostgreSQL no choice that would hang on what is looked for and on who looks. */
    boolean hasOnePlan() {
        return bound == PART || isFew();
    }
}
