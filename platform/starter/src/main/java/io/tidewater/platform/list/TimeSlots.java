package io.tidewater.platform.list;

import io.tidewater.platform.scope.SqlPredicate;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/**
 * The times of a table's records in slots of ten seconds, as a GIN index can keep them beside the words: what was written together
 * shares an entry. A search then looks at the newest records first and farther back until its page is full. GIN reads the two ends
 * of a range one by one and to the end of the index, so each look reaches to the present.
 *
 * @param column the time with its alias
 * @param bounds times that part the records into equal shares, the earliest first
 * @param records how many there are, about
 */
public record TimeSlots(String column, List<Instant> bounds, double records) {

    /** So much farther goes each look than the one before, so that a word which the newest records lack is soon met. */
    private static final int GROWTH = 4;

    /** The slot of a time, as SQL; an index has to say it in the same words. */
    public static String of(String time) {
        return "date_bin('10 seconds', " + time + ", timestamptz '2000-01-01 00:00:00+00')";
    }

    /**
     * The newest records, ever more of them but never all.
     *
     * @param first how many there should be in the first place, about
     */
    List<SqlPredicate> newest(double first) {
        List<SqlPredicate> looks = new ArrayList<>();
        int shares = bounds.size() - 1;
        for (long steps = Math.max(1, Math.round(first / records * shares)); steps < shares; steps *= GROWTH) {
            looks.add(since(bounds.get((int) (shares - steps))));
        }
        return looks;
    }

    private SqlPredicate since(Instant time) {
        return SqlPredicate.of(
                of(column) + " >= " + of("cast(:slot as timestamptz)"), "slot", time.atOffset(ZoneOffset.UTC));
    }
}
