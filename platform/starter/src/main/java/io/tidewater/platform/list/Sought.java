package io.tidewater.platform.list;

import io.tidewater.platform.scope.SqlPredicate;
import java.util.List;
import java.util.Optional;

/**
 * What is looked for in a large table.
 *
 * @param search the condition on the words
 * @param mayBeFew whether the records that meet it may be few
 * @param share the part of all records, 0 to 1, that may meet it; 0 where that is not known
 * @param begun how many records, about, have a word of which only the beginning is known: the index always reads all of them
 * @param whole the condition on those words that the index knows whole, single characters included, where it differs from the search
 * @param wholeShare the part of all records, 0 to 1, that may meet that
 * @param rare the condition on the rare words alone, where they are enough to find the few records that have all
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
        Optional<SqlPredicate> rare,
        Optional<TimeSlots> times,
        List<SqlPredicate> seen) {

    /** What is taken for the share of words that are not among the commonest. */
    static final double LEAST = 0.002;

    /** So many records that have a begun word are read by the index in the time in which one is fetched from the table. */
    private static final int READ_TO_FETCHED = 6;

    /** Whether the statistics, made of whole words, cannot say how many records there are. */
    boolean isUncertain() {
        return mayBeFew && begun > 0;
    }

    /** The condition by which the index finds the records soonest if they are few; the others are dropped afterwards. */
    SqlPredicate few() {
        return rare.or(() -> begun == 0 ? whole : Optional.empty()).orElse(search);
    }

    /** The condition by which the index finds those of so many newest records soonest; the others are dropped afterwards. */
    SqlPredicate among(double records) {
        return begun == 0 || goesByWholeWords(records) ? whole.orElse(search) : search;
    }

    /** Whether the whole words alone leave so few of the newest records that the begun ones are better read there. */
    boolean goesByWholeWords(double records) {
        return whole.isPresent() && records * wholeShare * READ_TO_FETCHED < begun;
    }
}
