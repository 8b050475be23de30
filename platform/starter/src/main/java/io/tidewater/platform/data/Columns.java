package io.tidewater.platform.data;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * The columns that a statement reads, by name. Never a star: while a release is rolled out the next one adds columns, and a
 * prepared statement with a star then fails in the middle of the previous one's transactions ("cached plan must not change
 * result type").
 */
public final class Columns {

    private Columns() {}

    /** Of a table's alias, from names with spaces between. */
    public static String of(String alias, String names) {
        return Arrays.stream(names.strip().split("\\s+"))
                .map(name -> alias + "." + name)
                .collect(Collectors.joining(", "));
    }
}
