package io.tidewater.platform.rules;

import java.util.List;

/**
 * One field of a record type: its name in expressions, the SQL that reads it, and the values it may have when they are
 * known.
 */
public record RecordField(String name, FieldType type, String column, List<String> values) {

    public RecordField {
        values = List.copyOf(values);
    }

    /** The SQL that reads this field, safe to stand beside an operator. */
    String sql() {
        boolean simple = column.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '.' || c == '_');
        return simple ? column : "(" + column + ")";
    }
}
