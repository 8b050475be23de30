package io.tidewater.reporting.parity;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a service says it holds; only what is compared. */
record Held(
        @Nullable Map<String, Long> counts,
        @Nullable Map<String, Long> byState,
        @Nullable List<Line> wonByQuarter) {

    /** Won deals of a quarter in one currency. */
    record Line(String key, @Nullable String currency, long count, String amount) {}
}
