package io.tidewater.platform.list;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.tidewater.platform.scope.SqlPredicate;
import java.time.Duration;
import java.util.function.ToDoubleFunction;

/** How many records a person sees, about: asked for once a minute, since it only decides how a search finds its way. */
final class ScopeSizes {

    /** So many records are read and searched one by one in a few milliseconds. */
    private static final double SMALL = 5_000;

    private static final Duration FRESH = Duration.ofMinutes(1);
    private static final int MOST = 2_000;

    private final ToDoubleFunction<SqlPredicate> counting;
    private final Cache<SqlPredicate, Double> known =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(FRESH).build();

    /**
     * Sizes that are found so.
     *
     * @param counting about how many records meet a condition
     */
    ScopeSizes(ToDoubleFunction<SqlPredicate> counting) {
        this.counting = counting;
    }

    /** Whether the records that meet the condition are so few that a search had better begin with them. */
    boolean small(SqlPredicate visible) {
        Double size = known.getIfPresent(visible);
        if (size == null) {
            size = counting.applyAsDouble(visible);
            known.put(visible, size);
        }
        return size < SMALL;
    }
}
