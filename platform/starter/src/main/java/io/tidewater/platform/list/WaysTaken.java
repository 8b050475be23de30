package io.tidewater.platform.list;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which way led a search to its page, remembered for a while: whoever looks for a word again, or turns back to its first page, need
 * not go the ways in vain that were gone in vain before. A way that is remembered wrongly costs time and nothing else.
 */
final class WaysTaken {

    private static final Duration REMEMBERED = Duration.ofMinutes(5);
    private static final int MOST = 2_000;

    private final Map<List<Object>, Taken> taken = new ConcurrentHashMap<>();

    /** The ways, the one that led to the page of this search before the others. */
    List<SearchedTable.Way> ordered(List<Object> search, List<SearchedTable.Way> ways) {
        Taken last = taken.get(search);
        if (last == null || System.nanoTime() - last.at() > REMEMBERED.toNanos()) {
            return ways;
        }
        List<SearchedTable.Way> ordered = new ArrayList<>(ways);
        ordered.sort((one, other) ->
                Boolean.compare(other.name().equals(last.way()), one.name().equals(last.way())));
        return ordered;
    }

    /** Remembers the way that led to the page of this search. */
    void led(List<Object> search, SearchedTable.Way way) {
        if (taken.size() >= MOST) {
            taken.clear();
        }
        taken.put(search, new Taken(way.name(), System.nanoTime()));
    }

    private record Taken(String way, long at) {}
}
