package io.tidewater.local.sample;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** What is known of the sample before any report is asked: figures that its publisher's README gives. */
record KnownAnswer(String groupBy, String row, BigDecimal amount) {

    private static final Map<String, Map<String, String>> AMOUNTS = Map.of(
            "quarter",
            Map.of("2017-Q1", "1134672", "2017-Q2", "3086111", "2017-Q3", "2982255", "2017-Q4", "2802496"),
            "office",
            Map.of("West", "3568647", "Central", "3346293", "East", "3090594"),
            "person",
            Map.of("Darcel Schlecht", "1153214"));

    static final BigDecimal WON_VALUE = new BigDecimal("10005534");
    static final long WON_DEALS = 4_238;

    static List<KnownAnswer> all() {
        return AMOUNTS.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(group -> group.getValue().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(row -> new KnownAnswer(group.getKey(), row.getKey(), new BigDecimal(row.getValue()))))
                .toList();
    }
}
