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

    /** A look at so many newest records costs no more than the index takes to say which of them somebody sees. */
    private static final int NEAR = 64_000;

    /** What is taken for the share of words that are not among the commonest. */
    private static final double LEAST = 0.002;
    /** Twice as many as a page needs, since no word is spread evenly. */
    private static final double PLENTY = 2;

    private static final String FEW = "few";
    private static final Pattern ONE_TABLE = Pattern.compile("(\\w+)\\s+(\\w+)");

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

        private static Way part(String name, String from) {
            return new Way(name, from, SqlPredicate.ALL, PART);
        }

        private static Way whole(String name, String from) {
            return new Way(name, from, SqlPredicate.ALL, WHOLE);
        }

        boolean isFew() {
            return name.equals(FEW);
        }

        boolean bounded() {
            return bound != PART && bound != WHOLE;
        }
    }

    /** All records of a list, in whatever way PostgreSQL thinks best. */
    static Way plain(String from) {
        return Way.whole("plain", from);
    }

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
     * @param seen the ways in which somebody sees records, where the index of the words keeps their units; none for all records
     */
    record Sought(
            SqlPredicate search, boolean begun, double share, Optional<TimeSlots> times, List<SqlPredicate> seen) {}

    /** The few records that somebody sees. */
    Way own(SqlPredicate visible) {
        return Way.whole("own", only(visible));
    }

    /** The first records of the order, for a word that may be rare and may as well be in every twentieth of them. */
    Way glance(SortOrder order, @Nullable Cursor page) {
        return Way.part("glance", beginning(order, order.after(page), GLANCE));
    }

    /** The records that have the words, if they are few. */
    Way few(SqlPredicate search, int bound) {
        return new Way(FEW, only(search, bound + 1), SqlPredicate.ALL, bound);
    }

    /** The ways to a page of what is looked for, to be gone until one gives it. */
    List<Way> ways(Sought sought, SortOrder order, @Nullable Cursor page, int records, int bound) {
        Optional<TimeSlots> times = order.descending() && page == null ? sought.times() : Optional.empty();
        double enough = PLENTY * records / Math.max(sought.share(), LEAST);
        long walk = times.isEmpty() || sought.begun() ? BEGINNING : GLANCE;
        List<SqlPredicate> looks = times.map(slots -> slots.newest(2 * enough)).orElse(List.of());
        List<Way> newest = new ArrayList<>();
        for (SqlPredicate look : looks) {
            newest.add(new Way("newest " + newest.size(), only(sought.search().and(look)), look, Way.PART));
        }
        int near = Math.min(newest.size(), TimeSlots.looksWithin(NEAR, 2 * enough));
        List<Way> ways = new ArrayList<>();
        ways.add(Way.part("beginning", beginning(order, order.after(page), walk)));
        ways.addAll(newest.subList(0, near));
        if (!sought.seen().isEmpty()) {
            ways.add(new Way("seen", seen(sought, " limit " + (bound + 1)), paramsOf(sought.seen()), bound));
        }
        ways.addAll(newest.subList(near, newest.size()));
        ways.add(
                sought.seen().isEmpty()
                        ? Way.whole("all", only(sought.search()))
                        : new Way("all", seen(sought, ""), paramsOf(sought.seen()), Way.WHOLE));
        return ways;
    }

    /** The records whose ids a query gives, to be joined to others. */
    String chosen(String idColumn, String ids) {
        return "(select " + alias + ".* from " + name + " " + alias + " where " + idColumn + " = any(array(" + ids
                + "))) " + alias;
    }

    /** The records with which the order begins, behind the page before. */
    private String beginning(SortOrder order, SqlPredicate after, long records) {
        return "(select " + alias + ".* from " + name + " " + alias + " where " + after.sql() + " order by "
                + order.orderBy() + " limit " + records + ") " + alias;
    }

    /** The records that meet a condition, put in order only afterwards; as a {@code from}. */
    private String only(SqlPredicate condition) {
        return "(select " + alias + ".* from " + name + " " + alias + " where " + condition.sql() + " offset 0) "
                + alias;
    }

    private String only(SqlPredicate condition, int records) {
        return "(select " + alias + ".* from " + name + " " + alias + " where " + condition.sql() + " limit " + records
                + ") " + alias;
    }

    /** The records that meet the search and are seen in one way or another, each once; every way is answered by its own index. */
    private String seen(Sought sought, String limit) {
        StringBuilder ways = new StringBuilder();
        SqlPredicate before = SqlPredicate.NONE;
        for (SqlPredicate way : sought.seen()) {
            ways.append(ways.isEmpty() ? "" : " union all ")
                    .append("select ")
                    .append(alias)
                    .append(".* from ")
                    .append(name)
                    .append(' ')
                    .append(alias)
                    .append(" where ")
                    .append(sought.search().and(way).and(before.not()).sql());
            before = before.or(way);
        }
        return "(select * from (" + ways + ") each_way" + limit + ") " + alias;
    }

    /** No condition of its own, with the values that the ways name. */
    private static SqlPredicate paramsOf(List<SqlPredicate> ways) {
        return new SqlPredicate("true", ways.getFirst().params());
    }
}
