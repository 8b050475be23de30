package io.tidewater.lead.assignment;

import io.tidewater.lead.people.Availability.Skills;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** L12: how well a rep's profile and record fit a lead, as points with their reasons. */
record Fit(int industry, int region, int language, int customerType, int record) {

    private static final int INDUSTRY = 30;
    private static final int REGION = 20;
    private static final int LANGUAGE = 20;
    private static final int CUSTOMER_TYPE = 10;
    private static final int RECORD = 20;

    static Fit of(Seat seat, Map<String, Object> lead) {
        Skills skills = seat.availability().skills();
        String industry = text(lead, "industry");
        Seat.Record record = seat.wins().getOrDefault(industry == null ? "" : industry, Seat.Record.NONE);
        return new Fit(
                knows(skills.industries(), industry) ? INDUSTRY : 0,
                knows(skills.regions(), text(lead, "city")) ? REGION : 0,
                knows(skills.languages(), custom(lead, "language")) ? LANGUAGE : 0,
                knows(skills.customerTypes(), custom(lead, "customerType")) ? CUSTOMER_TYPE : 0,
                (int) Math.round(record.rate() * RECORD));
    }

    int points() {
        return industry + region + language + customerType + record;
    }

    /** Such as {@code fit-62 (industry 30, record 12)}. */
    String words() {
        StringBuilder parts = new StringBuilder();
        add(parts, "industry", industry);
        add(parts, "region", region);
        add(parts, "language", language);
        add(parts, "customer type", customerType);
        add(parts, "record", record);
        return "fit-" + points() + " (" + parts + ")";
    }

    private static void add(StringBuilder parts, String name, int points) {
        if (points > 0) {
            parts.append(parts.isEmpty() ? "" : ", ").append(name).append(' ').append(points);
        }
    }

    private static boolean knows(List<String> known, @Nullable String asked) {
        return asked != null && known.stream().anyMatch(each -> fold(each).equals(fold(asked)));
    }

    private static @Nullable String text(Map<String, Object> lead, String field) {
        return lead.get(field) instanceof String text && !text.isBlank() ? text : null;
    }

    private static @Nullable String custom(Map<String, Object> lead, String field) {
        return lead.get("custom") instanceof Map<?, ?> custom && custom.get(field) instanceof String text ? text : null;
    }

    private static String fold(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
