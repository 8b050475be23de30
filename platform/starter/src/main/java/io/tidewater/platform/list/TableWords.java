package io.tidewater.platform.list;

import io.tidewater.platform.search.SearchWord;
import java.sql.Array;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a searched table.
 *
 * @param bytes its size without indexes
 * @param shares the share of records, 0 to 1, that have each of the commonest words
 */
record TableWords(long bytes, Map<String, Double> shares) {

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
