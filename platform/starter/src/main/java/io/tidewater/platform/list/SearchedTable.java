package io.tidewater.platform.list;

import io.tidewater.platform.scope.SqlPredicate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Two ways into a large table for a search that finds much: from the beginning of its order, and from the words. How often a word
 * is met on the way through the order nobody knows beforehand (a day's import may have none of it), so the way through the order
 * is cut off where the way from the words becomes the shorter one.
 */
record SearchedTable(String name, String alias) {

    /** So many records are passed in some twenty milliseconds; a page's fifty are among them unless the word is rare there. */
    static final int BEGINNING = 20_000;

    private static final Pattern ONE_TABLE = Pattern.compile("(\\w+)\\s+(\\w+)");

    /** The table of a list's {@code from}; empty where it joins others. */
    static Optional<SearchedTable> of(String from) {
        Matcher table = ONE_TABLE.matcher(from.strip());
        return table.matches() ? Optional.of(new SearchedTable(table.group(1), table.group(2))) : Optional.empty();
    }

    /** The records with which the order begins, behind the page before; as a {@code from}. */
    String beginning(SortOrder order, SqlPredicate after) {
        return "(select " + alias + ".* from " + name + " " + alias + " where " + after.sql() + " order by "
                + order.orderBy() + " limit " + BEGINNING + ") " + alias;
    }

    /** The records that a search finds, put in order only afterwards; as a {@code from}. */
    String found(SqlPredicate search) {
        return "(select " + alias + ".* from " + name + " " + alias + " where " + search.sql() + " offset 0) " + alias;
    }
}
