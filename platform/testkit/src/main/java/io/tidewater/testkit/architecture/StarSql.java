package io.tidewater.testkit.architecture;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Statements that read all columns of a table, whatever they are. A rollout has the next release's columns in the database while
 * this one runs: a statement the driver keeps prepared then changes its result, and fails in the middle of a transaction.
 */
final class StarSql {

    private static final Pattern STAR = Pattern.compile(
            "\\bselect\\s+\\*\\s+from\\s+(?!\\(|unnest|jsonb_to_recordset)\\w|\\breturning\\s+\\*(?!\\s*\\))"
                    + "|^\\s*\\w\\.\\*|\\bselect\\s+\\w+\\.\\*\\s+from\\s+\\w",
            Pattern.CASE_INSENSITIVE);

    private StarSql() {}

    /** What is found, with its class. */
    static List<String> in(List<CompiledClass> classes) {
        return classes.stream()
                .flatMap(type -> type.constants().stream()
                        .filter(text -> STAR.matcher(text).find())
                        .map(text -> type.name() + " reads every column there is: " + shortened(text)))
                .distinct()
                .toList();
    }

    private static String shortened(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.substring(0, Math.min(line.length(), 120));
    }
}
