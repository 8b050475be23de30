package io.tidewater.platform.list;

import io.tidewater.platform.search.SearchWord;
import java.sql.Array;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a searched table.
 *
 * @param bytes its size without indexes
 * @param rows how many records it has, about
 * @param shares the share of records, 0 to 1, that have each of the commonest words
 * @param times when the records were made: bounds that part them into equal shares; none where that was not asked for
 */
record TableWords(long bytes, double rows, Map<String, Double> shares, List<Instant> times) {

    static final TableWords UNKNOWN = new TableWords(0, 0, Map.of(), List.of());

    static List<Instant> times(@Nullable Array bounds) throws SQLException {
        return bounds == null
                ? List.of()
                : Stream.of((Timestamp[]) bounds.getArray())
                        .map(Timestamp::toInstant)
                        .toList();
    }

    static Map<String, Double> shares(@Nullable Array elements, @Nullable Array frequencies) throws SQLException {
        if (elements == null || frequencies == null) {
            return Map.of();
        }
        String[] words = (String[]) elements.getArray();
        Float[] counts = (Float[]) frequencies.getArray();
        Map<String, Double> shares = new HashMap<>();
        for (int i = 0; i < words.length; i++) {
            shares.put(words[i], counts[i].doubleValue());
        }
        return shares;
    }

    /** The share of records that have the word, if those words that fit it were spread at random. */
    double share(SearchWord word) {
        return 1
                - shares.entrySet().stream()
                        .filter(each -> word.fits(each.getKey()))
                        .mapToDouble(each -> 1 - each.getValue())
                        .reduce(1, (one, other) -> one * other);
    }
}
