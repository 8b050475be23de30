package io.tidewater.sales.opportunity;

import jakarta.validation.constraints.Size;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the buyer's side (BANT).
 *
 * @param budget is there money, how much, whose
 * @param authority who decides
 * @param need what it is bought for
 * @param timing when it has to be there
 */
public record Facts(
        @Nullable @Size(max = 500) String budget,
        @Nullable @Size(max = 500) String authority,
        @Nullable @Size(max = 500) String need,
        @Nullable @Size(max = 500) String timing) {

    /** Nothing is known. */
    public static final Facts NONE = new Facts(null, null, null, null);

    /** How much is known, from 0 to 100. */
    public int score() {
        long known = Stream.of(isKnown(budget), isKnown(authority), isKnown(need), isKnown(timing))
                .filter(yes -> yes)
                .count();
        return (int) known * 25;
    }

    static boolean isKnown(@Nullable String fact) {
        return fact != null && !fact.isBlank();
    }
}
