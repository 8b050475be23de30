package io.tidewater.platform.list;

import io.tidewater.platform.search.SearchWord;
import java.sql.Array;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a searched table.
 *
 * @param bytes its size without indexes
 * @param rows how many records it has, about
 * @param shares the share of records, 0 to 1, that have each of the commonest words
 * @param beginnings the share of records, 0 to 1, that have each of the commonest beginnings that an index keeps; none where it does not
 * @param times when the records were made: bounds that part them into equal shares; none where that was not asked for
 * @param newest since when the newest were made, some moments ago; none where that was not asked for
 */
record TableWords(
        long bytes,
        double rows,
        NavigableMap<String, Double> shares,
        NavigableMap<String, Double> beginnings,
        List<Instant> times,
        List<TimeSlots.Mark> newest) {

    private static final int SHARES = 100;
    /** So many rare words at once leave so few records that no common one is needed to find them. */
    private static final int ENOUGH = 2;

    static final TableWords UNKNOWN = new TableWords(0, 0, new TreeMap<>(), new TreeMap<>(), List.of(), List.of());

    TableWords with(List<TimeSlots.Mark> marks) {
        return new TableWords(bytes, rows, shares, beginnings, times, marks);
    }

    /**
     * Times that part all records into equal shares, the earliest first: PostgreSQL keeps those that many records share, as the rows
     * of an import do, apart from the bounds of the others.
     *
     * @param bounds times that part the others into equal shares, the earliest first
     * @param common times that many records share
     * @param frequencies which part of all records, 0 to 1, has each of them
     */
    static List<Instant> times(@Nullable Array bounds, @Nullable Array common, @Nullable Array frequencies)
            throws SQLException {
        NavigableMap<Instant, Double> weights = new TreeMap<>();
        double others = 1;
        List<Instant> shared = instants(common);
        if (frequencies != null) {
            Float[] parts = (Float[]) frequencies.getArray();
            for (int i = 0; i < parts.length; i++) {
                weights.put(shared.get(i), parts[i].doubleValue());
                others -= parts[i];
            }
        }
        List<Instant> parting = instants(bounds);
        for (int i = 1; i < parting.size(); i++) {
            weights.merge(parting.get(i), others / (parting.size() - 1), Double::sum);
        }
        return equalShares(weights);
    }

    private static List<Instant> equalShares(NavigableMap<Instant, Double> weights) {
        List<Instant> times = new ArrayList<>();
        double passed = 0;
        for (Map.Entry<Instant, Double> weight : weights.entrySet()) {
            passed += weight.getValue();
            while (times.size() <= passed * SHARES) {
                times.add(weight.getKey());
            }
        }
        return times;
    }

    private static List<Instant> instants(@Nullable Array times) throws SQLException {
        return times == null
                ? List.of()
                : Stream.of((Timestamp[]) times.getArray())
                        .map(Timestamp::toInstant)
                        .toList();
    }

    static NavigableMap<String, Double> shares(@Nullable Array elements, @Nullable Array frequencies)
            throws SQLException {
        if (elements == null || frequencies == null) {
            return new TreeMap<>();
        }
        String[] words = (String[]) elements.getArray();
        Float[] counts = (Float[]) frequencies.getArray();
        NavigableMap<String, Double> shares = new TreeMap<>();
        for (int i = 0; i < words.length; i++) {
            shares.put(words[i], counts[i].doubleValue());
        }
        return shares;
    }

    /**
     * The words without those that many records have; none if those are needed or there are none of them. An index reads of a common
     * word about as much as there is of it in every place that a rare one leads to, while the record has to be fetched anyway. It is
     * left out where there are few records even if all that have the rarest word have the other rare ones, too, as pairs of
     * characters of one name do.
     */
    List<SearchWord> withoutCommon(List<SearchWord> words) {
        List<SearchWord> rare =
                words.stream().filter(word -> share(word) < WordCounts.COMMON).toList();
        List<SearchWord> whole = rare.stream().filter(word -> !word.beginning()).toList();
        double records = rows * whole.stream().mapToDouble(this::share).min().orElse(1);
        return whole.size() >= ENOUGH && records <= Reach.FEW && rare.size() < words.size() ? rare : List.of();
    }

    /** The share of records that have the word; of one that is only begun, if those words that fit it were spread at random. */
    double share(SearchWord word) {
        if (!word.beginning()) {
            return shares.getOrDefault(word.lexeme(), 0.0);
        }
        if (word.isKeptBeginning() && !beginnings.isEmpty()) {
            return beginnings.getOrDefault(word.lexeme(), 0.0);
        }
        double without = 1;
        for (Map.Entry<String, Double> each : shares.tailMap(word.lexeme()).entrySet()) {
            if (!word.fits(each.getKey())) {
                break;
            }
            without *= 1 - each.getValue();
        }
        return 1 - without;
    }
}
