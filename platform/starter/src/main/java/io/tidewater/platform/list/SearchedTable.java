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

    /** So many records are few enough to be looked up one by one. */
    static final int FEW = 4_000;
    /** The same where the index has read many more of them before it is known. */
    private static final int FEW_BEGUN = 1_000;

    /** A look at so many newest records costs no more than the index takes to say which of them somebody sees. */
    private static final int NEAR = 64_000;
    /** The same where it reads all words that begin so, once for each way of seeing. */
    private static final int NEAR_BEGUN = 4 * NEAR;

    /** So much farther goes each look than the one before, so that a word which the newest records lack is soon met. */
    private static final int GROWTH = 2;
    /** The same where each look reads all words that begin so. */
    private static final int GROWTH_BEGUN = 4;

    /** So many records that have a begun word are found by the index in the time in which one is passed in the order. */
    private static final int BEGUN_TO_PASSED = 3;
    /** And in the time in which one is fetched because of its other words. */
    private static final int BEGUN_TO_FETCHED = 6;

    /** What is taken for the share of words that are not among the commonest. */
    static final double LEAST = 0.002;
    /** Twice as many as a page needs, since no word is spread evenly. */
    private static final double PLENTY = 2;

    private static final String FEW_WAY = "few";
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
            return name.equals(FEW_WAY);
        }

        /** Whether it leaves PostgreSQL no choice that would hang on what is looked for and on who looks. */
        boolean hasOnePlan() {
            return bound == PART || isFew();
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
     * @param mayBeFew whether the records that meet it may be few
     * @param share the part of all records, 0 to 1, that may meet it; 0 where that is not known
     * @param begun how many records, about, have a word of which only the beginning is known: the index always reads all of them
     * @param whole the condition on those words that are known whole, where others are not
     * @param wholeShare the part of all records, 0 to 1, that may meet that
     * @param times the times of the records, where the index of the words keeps them
     * @param seen the ways in which somebody sees records, where the index of the words keeps their units; none for all records
     */
    record Sought(
            SqlPredicate search,
            boolean mayBeFew,
            double share,
            double begun,
            Optional<SqlPredicate> whole,
            double wholeShare,
            Optional<TimeSlots> times,
            List<SqlPredicate> seen) {

        /** How many records are passed in the order before the index has read those that have the begun words. */
        private long walk() {
            return Math.clamp(Math.round(begun / BEGUN_TO_PASSED), GLANCE, BEGINNING);
        }

        /** The condition by which the index finds those of so many newest records soonest; the others are dropped afterwards. */
        private SqlPredicate among(double records) {
            return whole.filter(words -> records * wholeShare * BEGUN_TO_FETCHED < begun)
                    .orElse(search);
        }
    }

    /** The records with which the order begins, for a list that most of them belong to. */
    Way glance(SortOrder order, @Nullable Cursor page) {
        return Way.part("glance", beginning(order, order.after(page), GLANCE));
    }

    /** The few records that somebody sees. */
    Way own(SqlPredicate visible) {
        return Way.whole("own", only(visible));
    }

    /** The records that have the words, if they are few. */
    Way few(SqlPredicate search) {
        return few(search, FEW);
    }

    private Way few(SqlPredicate search, int bound) {
        return new Way(FEW_WAY, only(search, bound + 1), SqlPredicate.ALL, bound);
    }

    /** The ways to a page of what is looked for, to be gone until one gives it. */
    List<Way> ways(Sought sought, SortOrder order, @Nullable Cursor page, int records) {
        Optional<TimeSlots> times = order.descending() && page == null ? sought.times() : Optional.empty();
        double enough = PLENTY * records / Math.max(sought.share(), LEAST);
        boolean readsBegun = sought.among(2 * enough) == sought.search() && sought.begun() > 0;
        long walk = times.isEmpty() ? BEGINNING : readsBegun ? sought.walk() : GLANCE;
        int growth = readsBegun ? GROWTH_BEGUN : GROWTH;
        List<TimeSlots.Look> looks = times.map(slots -> slots.newest(Math.max(2 * enough, growth * walk), growth))
                .orElse(List.of());
        double near = readsBegun ? NEAR_BEGUN : NEAR;
        List<Way> ways = new ArrayList<>(first(sought, order, page, walk, !looks.isEmpty()));
        looks.stream().filter(look -> look.records() <= near).forEach(look -> ways.add(newest(sought, look)));
        if (!sought.seen().isEmpty()) {
            ways.add(new Way("seen", seen(sought, " limit " + (FEW + 1)), paramsOf(sought.seen()), FEW));
        }
        looks.stream().filter(look -> look.records() > near).forEach(look -> ways.add(newest(sought, look)));
        ways.add(
                sought.seen().isEmpty()
                        ? Way.whole("all", only(sought.search()))
                        : new Way("all", seen(sought, ""), paramsOf(sought.seen()), Way.WHOLE));
        return ways;
    }

    /** The beginning of the order, and the records themselves where they may be few; a begun word may as well be in each of them. */
    private List<Way> first(Sought sought, SortOrder order, @Nullable Cursor page, long walk, boolean looks) {
        boolean uncertain = sought.mayBeFew() && sought.begun() > 0;
        List<Way> ways = new ArrayList<>();
        if (uncertain) {
            ways.add(glance(order, page));
        }
        if (sought.mayBeFew()) {
            ways.add(few(sought.search(), uncertain && looks ? FEW_BEGUN : FEW));
        }
        if (!uncertain || walk > GLANCE) {
            ways.add(Way.part("beginning", beginning(order, order.after(page), walk)));
        }
        return ways;
    }

    private Way newest(Sought sought, TimeSlots.Look look) {
        SqlPredicate found = sought.among(look.records()).and(look.since());
        return new Way("newest " + look.number(), only(found), new SqlPredicate("true", found.params()), Way.PART);
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
