package io.tidewater.platform.list;

import io.tidewater.platform.scope.SqlPredicate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

    private static final Pattern ONE_TABLE = Pattern.compile("(\\w+)\\s+(\\w+)");

    /** All records of a list, in whatever way PostgreSQL thinks best. */
    static Way plain(String from) {
        return Way.whole("plain", from);
    }

    /** The table of a list's {@code from}; empty where it joins others. */
    static Optional<SearchedTable> of(String from) {
        Matcher table = ONE_TABLE.matcher(from.strip());
        return table.matches() ? Optional.of(new SearchedTable(table.group(1), table.group(2))) : Optional.empty();
    }

    /** The records with which the order begins, for a list that most of them belong to. */
    Way beginning(SortOrder order, @Nullable Cursor page) {
        return beginning(order, page, Reach.BRIEF);
    }

    private Way beginning(SortOrder order, @Nullable Cursor page, long records) {
        return Way.part("beginning", head(order, order.after(page), records));
    }

    /**
     * The records with which the order begins among those that have one value. It is said as a range, in whose order they stand: for an
     * equal value PostgreSQL might as well go through the whole order, past all that lately got another value.
     */
    Way group(String column, Object value, SortOrder order) {
        String direction = order.descending() ? "" : " desc";
        String from = "(select " + alias + ".* from " + name + " " + alias + " where " + column + " >= :group and "
                + column
                + " <= :group order by " + column + direction + ", " + order.orderBy() + " limit " + Reach.BRIEF + ") "
                + alias;
        return new Way("group", from, new SqlPredicate("true", Map.of("group", value)), Way.PART);
    }

    /** The few records that somebody sees. */
    Way own(SqlPredicate visible) {
        return Way.whole("own", only(visible));
    }

    /** The records that have the words, if they are few. */
    Way few(SqlPredicate search) {
        return few(search, Reach.FEW);
    }

    private Way few(SqlPredicate search, int bound) {
        return Way.few(only(search, bound + 1), new SqlPredicate("true", search.params()), bound);
    }

    /** The ways to a page of what is looked for, to be gone until one gives it. */
    List<Way> ways(Sought sought, SortOrder order, @Nullable Cursor page, int records) {
        boolean newestFirst = order.descending() && page == null;
        Reach reach = Reach.of(sought, records, newestFirst ? sought.times() : Optional.empty());
        List<Way> ways = new ArrayList<>(first(sought, reach, order, page));
        reach.nearLooks().forEach(look -> ways.add(newest(sought, look)));
        if (!sought.seen().isEmpty()) {
            String seen = seen(sought, " limit " + (Reach.FEW + 1));
            ways.add(new Way("seen", seen, paramsOf(sought.seen()), Reach.FEW));
        }
        reach.farLooks().forEach(look -> ways.add(newest(sought, look)));
        ways.add(
                sought.seen().isEmpty()
                        ? Way.whole("all", only(sought.search()))
                        : new Way("all", seen(sought, ""), paramsOf(sought.seen()), Way.WHOLE));
        return ways;
    }

    /** The beginning of the order, and the records themselves where they may be few; a begun word may as well be in each of them. */
    private List<Way> first(Sought sought, Reach reach, SortOrder order, @Nullable Cursor page) {
        List<Way> ways = new ArrayList<>();
        if (sought.isUncertain()) {
            ways.add(Way.part("glance", head(order, order.after(page), Reach.GLANCE)));
        }
        if (sought.mayBeFew()) {
            ways.add(few(sought.few(), reach.few()));
        }
        if (reach.walk() > 0) {
            ways.add(beginning(order, page, reach.walk()));
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
    private String head(SortOrder order, SqlPredicate after, long records) {
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
