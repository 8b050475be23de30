package io.tidewater.platform.list;

import io.tidewater.platform.data.TypedText;
import io.tidewater.platform.scope.SqlPredicate;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The times of a table's records in slots of ten seconds and longer ones, as a GIN index can keep them beside the words: what was
 * written together shares an entry. A search then looks at the newest records first and farther back until its page is full. A range
 * GIN would read from end to end; of slots that are named it reads what lies beside a word, so that it takes a millisecond less to
 * look through the newest fifty thousand. Each look reaches to the present.
 *
 * @param column the time with its alias
 * @param bounds times that part the records into equal shares, the earliest first
 * @param records how many there are, about
 * @param newest since when the newest thousands were made, the newest first: bounds are as old as the last {@code analyze}
 * @param now the present; a record is not met whose time is more than an hour later than that and than the newest mark
 */
public record TimeSlots(String column, List<Instant> bounds, double records, List<Mark> newest, Instant now) {

    /** So far may the clocks of two instances be apart. */
    private static final Duration ASTRAY = Duration.ofHours(1);

    /** The slots of a time, as SQL; an index has to say it in the same words. */
    public static String of(String time) {
        return Slots.of(time);
    }

    /** So many records were made since then. */
    record Mark(int records, Instant since) {}

    /**
     * A look at the newest records.
     *
     * @param number which look it is, from 0
     * @param since the records that are new enough
     * @param records how many they are, about
     */
    record Look(int number, SqlPredicate since, double records) {}

    /**
     * The newest records, ever more of them but never all.
     *
     * @param first how many there should be in the first place, about
     * @param growth so much farther goes each look than the one before
     */
    List<Look> newest(double first, int growth) {
        List<Look> looks = new ArrayList<>();
        for (double many = first; many < records; many *= growth) {
            looks.add(new Look(looks.size(), since(beginOf(many)), many));
        }
        return looks;
    }

    /** When so many newest records, or some more, began to be written. */
    private Instant beginOf(double many) {
        for (Mark mark : newest) {
            if (mark.records() >= many) {
                return mark.since();
            }
        }
        Instant begin = beginOfPart(many / records);
        return newest.isEmpty() || begin.isBefore(newest.getLast().since())
                ? begin
                : newest.getLast().since();
    }

    /** When the newest part of the records, 0 to 1, began to be written; as if between two bounds they came evenly. */
    private Instant beginOfPart(double part) {
        double place = (1 - part) * (bounds.size() - 1);
        int share = (int) place;
        Instant from = bounds.get(share);
        Duration span = Duration.between(from, bounds.get(Math.min(share + 1, bounds.size() - 1)));
        return from.plusMillis(Math.round((place - share) * span.toMillis()));
    }

    /** The present, or when the newest record was made, if the clock it was made by is ahead. */
    private Instant latest() {
        return Stream.concat(newest.stream().limit(1).map(Mark::since), Stream.of(now, bounds.getLast()))
                .max(Comparator.naturalOrder())
                .orElse(now);
    }

    private SqlPredicate since(Instant time) {
        String slots = Slots.holding(time, latest().plus(ASTRAY)).stream()
                .map(Instant::toString)
                .collect(Collectors.joining(",", "{", "}"));
        return SqlPredicate.of(of(column) + " && :slots", "slots", TypedText.of("timestamptz[]", slots));
    }
}
