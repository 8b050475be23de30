package io.tidewater.platform.list;

import io.tidewater.platform.scope.SqlPredicate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The ways into a large table for a search that finds much: from the beginning of its order, and from the words, which an index
 * may keep with the time of their records. How often a word is met on the way through the order nobody knows beforehand (a day's
 * import may have none of it), so the way through the order is cut off where the way from the words becomes the shorter one.
 */
record SearchedTable(String name, String alias) {

    /** So many records are passed in some twenty milliseconds; a page's fifty are among them unless the word is rare there. */
    static final int BEGINNING = 20_000;
    /** So many in two or three, to meet a word that is rare as a whole and yet in every other of the newest records. */
    private static final int GLANCE = 2_000;

    /** What is taken for the share of words that are not among the commonest. */
    private static final double LEAST = 0.002;
    /** Twice as many as a page needs, since no word is spread evenly. */
    private static final double PLENTY = 2;

    private static final Pattern ONE_TABLE = Pattern.compile("(\\w+)\\s+(\\w+)");

    /**
     * Where a page's records are looked for.
     *
     * @param from the records, as a {@code from}
     * @param condition what they also meet
     */
    record Way(String from, SqlPredicate condition) {}

    /** The table of a list's {@code from}; empty where it joins others. */
    static Optional<SearchedTable> of(String from) {
        Matcher table = ONE_TABLE.matcher(from.strip());
        return table.matches() ? Optional.of(new SearchedTable(table.group(1), table.group(2))) : Optional.empty();
    }

    /**
     * What is looked for.
     *
     * @param search the condition on the words
     * @param begun whether only the beginning of a word is known: the index then reads all words that begin so
     * @param share the part of all records, 0 to 1, that may meet it; 0 where that is not known
     * @param times the times of the records, where the index of the words keeps them
     */
    record Sought(SqlPredicate search, boolean begun, double share, Optional<TimeSlots> times) {}

    /** The ways to a page of what is looked for, to be gone until one gives a full page; the last gives what there is. */
    List<Way> ways(Sought sought, SortOrder order, @Nullable Cursor page, int records) {
        Optional<TimeSlots> times = order.descending() && page == null ? sought.times() : Optional.empty();
        double enough = PLENTY * records / Math.max(sought.share(), LEAST);
        long walk = times.isEmpty() || sought.begun() ? BEGINNING : GLANCE;
        List<Way> ways = new ArrayList<>();
        ways.add(new Way(beginning(order, order.after(page), walk), SqlPredicate.ALL));
        times.map(slots -> slots.newest(2 * enough))
                .orElse(List.of())
                .forEach(look -> ways.add(new Way(only(sought.search().and(look)), look)));
        ways.add(new Way(only(sought.search()), SqlPredicate.ALL));
        return ways;
    }

    /** The first records of the order, for a word that may be rare and may as well be in every twentieth of them. */
    Way glance(SortOrder order, @Nullable Cursor page) {
        return new Way(beginning(order, order.after(page), GLANCE), SqlPredicate.ALL);
    }

    /** The records with which the order begins, behind the page before. */
    private String beginning(SortOrder order, SqlPredicate after, long records) {
        return "(select " + alias + ".* from " + name + " " + alias + " where " + after.sql() + " order by "
                + order.orderBy() + " limit " + records + ") " + alias;
    }

    /** The records that meet a condition, put in order only afterwards; as a {@code from}. */
    String only(SqlPredicate condition) {
        return "(select " + alias + ".* from " + name + " " + alias + " where " + condition.sql() + " offset 0) "
                + alias;
    }
}
