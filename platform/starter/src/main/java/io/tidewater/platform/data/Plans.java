package io.tidewater.platform.data;

/**
 * Whether PostgreSQL plans a prepared statement for each set of values. It does by default, because lists and searches hang on
 * them; a transaction that writes, and finds what it needs by keys, spends more on planning than on the work.
 */
public final class Plans {

    /**
     * Selected beside what a transaction's first statement asks for: from then until it ends plans may be kept, those of foreign
     * keys included, where PostgreSQL's own estimate says that they are as good. Not for tables that fill and empty within
     * minutes, as the outbox does: a plan made for an empty one reads a full one to its end.
     */
    public static final String KEPT = "set_config('plan_cache_mode', 'auto', true)";

    private Plans() {}
}
