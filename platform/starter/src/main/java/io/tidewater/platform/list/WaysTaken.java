package io.tidewater.platform.list;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Which way led a search to its page, remembered for a while: whoever looks for a word again, or turns back to its first page, need
 * not go the ways in vain that were gone in vain before. A way that is remembered wrongly costs time and nothing else; so that it
 * does not cost it for ever, each is forgotten a while after it was found, however often it is gone.
 */
final class WaysTaken {

    static final Duration REMEMBERED = Duration.ofMinutes(1);
    private static final int MOST = 2_000;

    private final Cache<List<Object>, String> taken;

    WaysTaken(Ticker time) {
        this.taken = Caffeine.newBuilder()
                .ticker(time)
                .maximumSize(MOST)
                .expireAfterWrite(REMEMBERED)
                .build();
    }

    /** The ways, the one that led to the page of this search before the others. */
    List<Way> ordered(List<Object> search, List<Way> ways) {
        String last = taken.getIfPresent(search);
        if (last == null) {
            return ways;
        }
        List<Way> ordered = new ArrayList<>(ways);
        ordered.sort((one, other) ->
                Boolean.compare(other.name().equals(last), one.name().equals(last)));
        return ordered;
    }

    /** Remembers the way that led to the page of this search. */
    void led(List<Object> search, Way way) {
        if (!way.name().equals(taken.getIfPresent(search))) {
            taken.put(search, way.name());
        }
    }
}
