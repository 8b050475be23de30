package io.tidewater.reporting.report;

import io.tidewater.platform.web.Problems;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * By what a report may be grouped.
 *
 * @param key the SQL of the group's key
 * @param label the SQL of what people call the group; for units it is their path, which the directory names
 */
record Grouping(String name, String key, String label, boolean isUnit) {

    private static final String OFFICE =
            "'/' || replace(subpath(f.org_path, 0, least(2, nlevel(f.org_path)))::text, '.', '/')";

    static Grouping of(String name, String key, String label) {
        return new Grouping(name, key, label, false);
    }

    static Grouping month(String day) {
        String month = "to_char(" + day + ", 'YYYY-MM')";
        return of("month", month, month);
    }

    static Grouping quarter(String day) {
        String quarter = "to_char(" + day + ", 'YYYY-\"Q\"Q')";
        return of("quarter", quarter, quarter);
    }

    /** The unit right below the top: a region's office. */
    static Grouping office() {
        return new Grouping("office", OFFICE, OFFICE, true);
    }

    static Grouping person() {
        return of("person", "f.owner_user_name", "coalesce(f.owner_name, f.owner_user_name)");
    }

    /** The groupings of a report by name, the first being what it groups by unless asked otherwise. */
    static Map<String, Grouping> choice(Grouping... groupings) {
        Map<String, Grouping> choice = new LinkedHashMap<>();
        for (Grouping grouping : groupings) {
            choice.put(grouping.name(), grouping);
        }
        return choice;
    }

    static Grouping pick(Map<String, Grouping> choice, @Nullable String asked) {
        Grouping picked = asked == null ? choice.values().iterator().next() : choice.get(asked);
        if (picked == null) {
            throw Problems.unreadable("groupBy", "group-by", String.join(", ", choice.keySet()));
        }
        return picked;
    }
}
