package io.tidewater.platform.importing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The columns of a file by names that are never empty and never twice: {@code column 3}, {@code name (2)}. */
final class Columns {

    static final String LINE = "line";
    static final String REASON = "reason";

    private Columns() {}

    static List<String> names(List<String> header) {
        List<String> names = new ArrayList<>(header.size());
        Set<String> taken = new HashSet<>();
        for (int i = 0; i < header.size(); i++) {
            String name = header.get(i).strip();
            name = name.isEmpty() ? "column " + (i + 1) : name;
            String unique = name;
            for (int count = 2; !taken.add(unique); count++) {
                unique = name + " (" + count + ")";
            }
            names.add(unique);
        }
        return names;
    }

    /** Where a column stands: by its exact name, else by a name that differs in case and surrounding space; -1 if nowhere. */
    static int index(List<String> names, String wanted) {
        int exact = names.indexOf(wanted.strip());
        if (exact >= 0) {
            return exact;
        }
        String folded = wanted.strip().toLowerCase(Locale.ROOT);
        for (int i = 0; i < names.size(); i++) {
            if (names.get(i).toLowerCase(Locale.ROOT).equals(folded)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether the file ends with the two columns that a file of refused rows carries. */
    static boolean endsWithReasons(List<String> names) {
        int size = names.size();
        return size > 2
                && names.get(size - 2).equals(LINE)
                && names.get(size - 1).equals(REASON);
    }
}
